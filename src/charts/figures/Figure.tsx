import type { ChartKind } from '#charts/spec.ts';
import { BarsFigure } from './BarsFigure.tsx';
import { ColumnsFigure } from './ColumnsFigure.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import { drawingOf } from './drawing-of.tsx';
import { FlowFigure } from './FlowFigure.tsx';
import { HeatmapFigure } from './HeatmapFigure.tsx';
import { MatrixFigure } from './MatrixFigure.tsx';
import { PartsFigure } from './PartsFigure.tsx';
import { TimelineFigure } from './TimelineFigure.tsx';
import { UpsetFigure } from './UpsetFigure.tsx';
import { RangesFigure } from './RangesFigure.tsx';
import { StatedFigures } from './StatedFigures.tsx';
import { StatementsFigure } from './StatementsFigure.tsx';

/** Any chart spec on the screen. */
export const Figure = drawingOf<ChartKind>({
  bars: BarsFigure,
  columns: ColumnsFigure,
  stated: StatedFigures,
  flow: FlowFigure,
  heatmap: HeatmapFigure,
  matrix: MatrixFigure,
  parts: PartsFigure,
  upset: UpsetFigure,
  timeline: TimelineFigure,
  ranges: RangesFigure,
  diagram: DiagramFigure,
  statements: StatementsFigure,
});
