import { RangesFigure } from '#charts/kinds/ranges/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(drawingOf({ ranges: RangesFigure, statements: StatementsFigure }));
