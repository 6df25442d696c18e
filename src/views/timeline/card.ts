import { BarsFigure } from '#charts/figures/BarsFigure.tsx';
import { TimelineFigure } from '#charts/figures/TimelineFigure.tsx';
import { drawingOf } from '#charts/figures/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(drawingOf({ bars: BarsFigure, timeline: TimelineFigure }));
