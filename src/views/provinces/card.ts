import type { ComponentProps } from 'react';
import { BarsFigure } from '#charts/figures/BarsFigure.tsx';
import { MatrixFigure } from '#charts/figures/MatrixFigure.tsx';
import { TimelineFigure } from '#charts/figures/TimelineFigure.tsx';
import { UpsetFigure } from '#charts/figures/UpsetFigure.tsx';
import { drawingOf } from '#charts/figures/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(
  drawingOf({ bars: BarsFigure, matrix: MatrixFigure, timeline: TimelineFigure, upset: UpsetFigure }),
);

export type CardSpec = ComponentProps<typeof Card>['spec'];
