import { DiagramFigure } from '#charts/figures/DiagramFigure.tsx';
import { MatrixFigure } from '#charts/figures/MatrixFigure.tsx';
import { StatementsFigure } from '#charts/figures/StatementsFigure.tsx';
import { TimelineFigure } from '#charts/figures/TimelineFigure.tsx';
import { drawingOf } from '#charts/figures/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(
  drawingOf({ diagram: DiagramFigure, matrix: MatrixFigure, statements: StatementsFigure, timeline: TimelineFigure }),
);
