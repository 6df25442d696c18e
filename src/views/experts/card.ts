import { RangesFigure } from '#charts/figures/RangesFigure.tsx';
import { StatementsFigure } from '#charts/figures/StatementsFigure.tsx';
import { drawingOf } from '#charts/figures/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(drawingOf({ ranges: RangesFigure, statements: StatementsFigure }));
