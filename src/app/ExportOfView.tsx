import { lazy, Suspense, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useViewState } from '#state/atlas-context.tsx';

const ExportOfFigure = lazy(() => import('./ExportOfFigure.tsx'));

/** The export dialog of whichever figure the address names; nothing when it names none. */
export function ExportOfView({ wording }: { readonly wording: Wording }): ReactNode {
  const { exporting } = useViewState();
  if (exporting === '') return null;
  return (
    <Suspense fallback={<p role="status">{wording.say.exports.drawing}</p>}>
      <ExportOfFigure key={exporting} figure={exporting} wording={wording} />
    </Suspense>
  );
}
