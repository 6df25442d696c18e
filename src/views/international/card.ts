import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { PartsFigure } from '#charts/kinds/parts/Figure.tsx';
import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(
  drawingOf({ matrix: MatrixFigure, parts: PartsFigure, stated: StatedFigures, timeline: TimelineFigure }),
);
