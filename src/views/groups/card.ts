import type { ComponentProps } from 'react';
import { BarsFigure } from '#charts/figures/BarsFigure.tsx';
import { FlowFigure } from '#charts/figures/FlowFigure.tsx';
import { MatrixFigure } from '#charts/figures/MatrixFigure.tsx';
import { UpsetFigure } from '#charts/figures/UpsetFigure.tsx';
import { drawingOf } from '#charts/figures/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that the page has; those of a group's panel come with it. */
export const Card = cardOf(drawingOf({ bars: BarsFigure, flow: FlowFigure, matrix: MatrixFigure, upset: UpsetFigure }));

export type CardSpec = ComponentProps<typeof Card>['spec'];
