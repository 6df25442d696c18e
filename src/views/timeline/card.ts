import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(drawingOf({ bars: BarsFigure, timeline: TimelineFigure }));
