import { lazy, Suspense, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { Boundary } from '#ui/Boundary.tsx';

const EmbedOfFigure = lazy(() => import('./EmbedOfFigure.tsx'));

/** The dialog with the code to embed whichever figure the address names; nothing when it names none that is drawn. */
export function EmbedOfView({ wording }: { readonly wording: Wording }): ReactNode {
  const { embedding } = useViewState();
  const go = useGo();
  if (embedding === '') return null;
  return (
    <Boundary key={embedding} wording={wording} onClose={() => go({ embedding: '' })}>
      <Suspense fallback={<p role="status">{wording.say.embed.drawing}</p>}>
        <EmbedOfFigure wording={wording} />
      </Suspense>
    </Boundary>
  );
}
