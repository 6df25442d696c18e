import { lazy, Suspense, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { Boundary } from '#ui/Boundary.tsx';

const ExportOfFigure = lazy(() => import('./ExportOfFigure.tsx'));

/** The export dialog of whichever figure the address names; nothing when it names none. */
export function ExportOfView({ wording }: { readonly wording: Wording }): ReactNode {
  const { exporting } = useViewState();
  const go = useGo();
  if (exporting === '') return null;
  return (
    <Boundary key={exporting} wording={wording} onClose={() => go({ exporting: '' })}>
      <Suspense fallback={<p role="status">{wording.say.exports.drawing}</p>}>
        <ExportOfFigure figure={exporting} wording={wording} />
      </Suspense>
    </Boundary>
  );
}
