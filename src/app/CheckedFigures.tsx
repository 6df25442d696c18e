import { useEffect, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useStores, useViewState } from '#state/atlas-context.tsx';
import { dropUnknown } from '#state/known-ids.ts';
import { knownFigures } from './known-figures.ts';
import { useViewFigures } from './use-view-figures.ts';

/** Drops figures and marks that the address names and the page does not draw, and tells the reader which. Draws nothing. */
export default function CheckedFigures({ wording }: { readonly wording: Wording }): ReactNode {
  const { atlas } = useStores();
  const viewState = useViewState();
  const snapshot = useAtlas((state) => state.snapshot);
  const figures = useViewFigures(viewState.view);
  useEffect(() => {
    if (figures === null) return;
    const known = knownFigures(figures.figuresOf(snapshot, viewState, wording));
    const { patch, notices } = dropUnknown(viewState, known, 'undrawn');
    if (notices.length > 0) atlas.getState().correct(patch, notices);
  }, [atlas, figures, snapshot, viewState, wording]);
  return null;
}
