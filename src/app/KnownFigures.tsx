import { lazy, Suspense, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { Boundary } from '#ui/Boundary.tsx';

const CheckedFigures = lazy(() => import('./CheckedFigures.tsx').catch(() => ({ default: () => null })));

/** Looks after the figures and marks that a link names, when it names any. */
export function KnownFigures({ wording }: { readonly wording: Wording }): ReactNode {
  const { asTable, exporting, embedding, sheet, evidence } = useViewState();
  const isAsArrived = useAtlas((atlas) => atlas.isAsArrived);
  const isNamed = asTable.length > 0 || [exporting, embedding, sheet, evidence].some((name) => name !== '');
  if (!isAsArrived || !isNamed) return null;
  return (
    <Boundary wording={wording} onClose={() => {}}>
      <Suspense fallback={null}>
        <CheckedFigures wording={wording} />
      </Suspense>
    </Boundary>
  );
}
