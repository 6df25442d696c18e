import { DiagramFigure } from '#charts/kinds/diagram/Figure.tsx';
import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(
  drawingOf({ diagram: DiagramFigure, matrix: MatrixFigure, statements: StatementsFigure, timeline: TimelineFigure }),
);
