import type { ChartKind } from '#charts/spec.ts';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { ColumnsFigure } from '#charts/kinds/columns/Figure.tsx';
import { DiagramFigure } from '#charts/kinds/diagram/Figure.tsx';
import { drawingOf } from './drawing-of.tsx';
import { FlowFigure } from '#charts/kinds/flow/Figure.tsx';
import { HeatmapFigure } from '#charts/kinds/heatmap/Figure.tsx';
import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { NamesFigure } from '#charts/kinds/names/Figure.tsx';
import { PartsFigure } from '#charts/kinds/parts/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { TilesFigure } from '#charts/kinds/tiles/Figure.tsx';
import { UpsetFigure } from '#charts/kinds/upset/Figure.tsx';
import { RangesFigure } from '#charts/kinds/ranges/Figure.tsx';
import { SlopeFigure } from '#charts/kinds/slope/Figure.tsx';
import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';

/** Any chart spec on the screen. */
export const Figure = drawingOf<ChartKind>({
  bars: BarsFigure,
  columns: ColumnsFigure,
  stated: StatedFigures,
  flow: FlowFigure,
  heatmap: HeatmapFigure,
  matrix: MatrixFigure,
  names: NamesFigure,
  parts: PartsFigure,
  upset: UpsetFigure,
  timeline: TimelineFigure,
  ranges: RangesFigure,
  slope: SlopeFigure,
  tiles: TilesFigure,
  diagram: DiagramFigure,
  statements: StatementsFigure,
});
