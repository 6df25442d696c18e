import type { ComponentProps } from 'react';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { UpsetFigure } from '#charts/kinds/upset/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(
  drawingOf({ bars: BarsFigure, matrix: MatrixFigure, timeline: TimelineFigure, upset: UpsetFigure }),
);

export type CardSpec = ComponentProps<typeof Card>['spec'];
