import { useEffect, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useStores, useViewState } from '#state/atlas-context.tsx';
import { dropUnknown } from '#state/known-ids.ts';
import { figureAt, useFigureSource } from './figure-at.ts';
import { knownFigures } from './known-figures.ts';

/** Drops figures and marks that the address names and the page does not draw, and tells the reader which. Draws nothing. */
export default function CheckedFigures({ wording }: { readonly wording: Wording }): ReactNode {
  const { atlas } = useStores();
  const viewState = useViewState();
  const { source } = useFigureSource(viewState.view);
  useEffect(() => {
    if (source === null) return;
    const { figures, snapshot } = source;
    const known = knownFigures(
      (figure) => figureAt(source, viewState, figure, wording),
      ({ figure, mark }) => figures.hasRow?.(snapshot, viewState, wording, figure, mark) ?? false,
    );
    const { patch, notices } = dropUnknown(viewState, known, 'undrawn');
    if (notices.length > 0) atlas.getState().correct(patch, notices);
  }, [atlas, source, viewState, wording]);
  return null;
}
