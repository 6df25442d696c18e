import type { ComponentProps } from 'react';
import { BarsFigure } from '#charts/figures/BarsFigure.tsx';
import { ColumnsFigure } from '#charts/figures/ColumnsFigure.tsx';
import { HeatmapFigure } from '#charts/figures/HeatmapFigure.tsx';
import { StatedFigures } from '#charts/figures/StatedFigures.tsx';
import { drawingOf } from '#charts/figures/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(
  drawingOf({ bars: BarsFigure, columns: ColumnsFigure, heatmap: HeatmapFigure, stated: StatedFigures }),
);

export type CardSpec = ComponentProps<typeof Card>['spec'];
