import { barsGrid } from '#charts/kinds/bars.ts';
import { columnsGrid } from '#charts/kinds/columns.ts';
import { diagramGrid } from '#charts/kinds/diagram.ts';
import { flowGrid } from '#charts/kinds/flow.ts';
import { heatmapGrid } from '#charts/kinds/heatmap.ts';
import { matrixGrid } from '#charts/kinds/matrix.ts';
import { partsGrid } from '#charts/kinds/parts.ts';
import { rangesGrid } from '#charts/kinds/ranges.ts';
import { statedGrid } from '#charts/kinds/stated.ts';
import { statementsGrid } from '#charts/kinds/statements.ts';
import { timelineGrid } from '#charts/kinds/timeline.ts';
import { upsetGrid } from '#charts/kinds/upset.ts';
import type { Grid } from './grid-cells.ts';
import { perKind, type ChartSpec, type PerKind } from './spec.ts';

const GRIDS: PerKind<[], Grid> = {
  bars: barsGrid,
  columns: columnsGrid,
  diagram: diagramGrid,
  flow: flowGrid,
  heatmap: heatmapGrid,
  matrix: matrixGrid,
  parts: partsGrid,
  ranges: rangesGrid,
  stated: statedGrid,
  statements: statementsGrid,
  timeline: timelineGrid,
  upset: upsetGrid,
};

/** Every number that a spec draws, in the same order. */
export function gridOf(spec: ChartSpec): Grid {
  return perKind(GRIDS, spec);
}
