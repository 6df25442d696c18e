import type { ComponentProps } from 'react';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { ColumnsFigure } from '#charts/kinds/columns/Figure.tsx';
import { HeatmapFigure } from '#charts/kinds/heatmap/Figure.tsx';
import { SlopeFigure } from '#charts/kinds/slope/Figure.tsx';
import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that this view has. */
export const Card = cardOf(
  drawingOf({
    bars: BarsFigure,
    columns: ColumnsFigure,
    heatmap: HeatmapFigure,
    slope: SlopeFigure,
    stated: StatedFigures,
  }),
);

export type CardSpec = ComponentProps<typeof Card>['spec'];
