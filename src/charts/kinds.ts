import { describeBars } from './kinds/bars/describe.ts';
import { barsGrid } from './kinds/bars/grid.ts';
import { describeColumns } from './kinds/columns/describe.ts';
import { columnsGrid } from './kinds/columns/grid.ts';
import { describeDiagram } from './kinds/diagram/describe.ts';
import { diagramGrid } from './kinds/diagram/grid.ts';
import { describeFlow } from './kinds/flow/describe.ts';
import { flowGrid } from './kinds/flow/grid.ts';
import { describeHeatmap } from './kinds/heatmap/describe.ts';
import { heatmapGrid } from './kinds/heatmap/grid.ts';
import { describeMatrix } from './kinds/matrix/describe.ts';
import { matrixGrid } from './kinds/matrix/grid.ts';
import { describeNames } from './kinds/names/describe.ts';
import { namesGrid } from './kinds/names/grid.ts';
import { describeParts } from './kinds/parts/describe.ts';
import { partsGrid } from './kinds/parts/grid.ts';
import { describeRanges } from './kinds/ranges/describe.ts';
import { rangesGrid } from './kinds/ranges/grid.ts';
import { describeSlope } from './kinds/slope/describe.ts';
import { slopeGrid } from './kinds/slope/grid.ts';
import { describeStated } from './kinds/stated/describe.ts';
import { statedGrid } from './kinds/stated/grid.ts';
import { describeStatements } from './kinds/statements/describe.ts';
import { statementsGrid } from './kinds/statements/grid.ts';
import { describeTiles } from './kinds/tiles/describe.ts';
import { tilesGrid } from './kinds/tiles/grid.ts';
import { describeTimeline } from './kinds/timeline/describe.ts';
import { timelineGrid } from './kinds/timeline/grid.ts';
import { describeUpset } from './kinds/upset/describe.ts';
import { upsetGrid } from './kinds/upset/grid.ts';
import type { Grid } from './grid-cells.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ChartKind, ChartSpec, SpecOf } from './spec.ts';

/** What every page knows of a kind of chart, whether it draws one or not. */
type Kind<Spec> = {
  readonly grid: (spec: Spec) => Grid;
  /** A sentence each: what kind of figure it is, its variables, its extremes. */
  readonly describe: (spec: Spec, wording: Wording, grid: Grid) => readonly string[];
};

const KINDS: { readonly [Each in ChartKind]: Kind<SpecOf<Each>> } = {
  bars: { grid: barsGrid, describe: describeBars },
  columns: { grid: columnsGrid, describe: describeColumns },
  diagram: { grid: diagramGrid, describe: describeDiagram },
  flow: { grid: flowGrid, describe: describeFlow },
  heatmap: { grid: heatmapGrid, describe: describeHeatmap },
  matrix: { grid: matrixGrid, describe: describeMatrix },
  names: { grid: namesGrid, describe: describeNames },
  parts: { grid: partsGrid, describe: describeParts },
  ranges: { grid: rangesGrid, describe: describeRanges },
  slope: { grid: slopeGrid, describe: describeSlope },
  stated: { grid: statedGrid, describe: describeStated },
  statements: { grid: statementsGrid, describe: describeStatements },
  tiles: { grid: tilesGrid, describe: describeTiles },
  timeline: { grid: timelineGrid, describe: describeTimeline },
  upset: { grid: upsetGrid, describe: describeUpset },
};

/** What is known of the kind of a spec: `kindOf(spec).grid(spec)`. */
export function kindOf(spec: ChartSpec): Kind<ChartSpec> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own functions; an index by a union loses the pairing
  return KINDS[spec.kind] as Kind<ChartSpec>;
}
