import { barsMarks, type BarsSpec } from '#charts/kinds/bars.ts';
import { columnsMarks, type ColumnsSpec } from '#charts/kinds/columns.ts';
import { diagramMarks, type DiagramSpec } from '#charts/kinds/diagram.ts';
import { flowMarks, type FlowSpec } from '#charts/kinds/flow.ts';
import { heatmapMarks, type HeatmapSpec } from '#charts/kinds/heatmap.ts';
import { matrixMarks, type MatrixSpec } from '#charts/kinds/matrix.ts';
import { partsMarks, type PartsSpec } from '#charts/kinds/parts.ts';
import { rangesMarks, type RangesSpec } from '#charts/kinds/ranges.ts';
import { statedMarks, type StatedSpec } from '#charts/kinds/stated.ts';
import { statementsMarks, type StatementsSpec } from '#charts/kinds/statements.ts';
import { timelineMarks, type TimelineSpec } from '#charts/kinds/timeline.ts';
import { upsetMarks, type UpsetSpec } from '#charts/kinds/upset.ts';
import type { Mark } from './mark.ts';

/** Everything that can be drawn. A kind is a file in `kinds`: what it says, its marks, its grid. */
export type ChartSpec =
  | BarsSpec
  | ColumnsSpec
  | HeatmapSpec
  | MatrixSpec
  | UpsetSpec
  | TimelineSpec
  | StatedSpec
  | FlowSpec
  | PartsSpec
  | RangesSpec
  | DiagramSpec
  | StatementsSpec;
export type ChartKind = ChartSpec['kind'];

/** One entry per kind of chart: a new kind does not compile until every consumer knows it. */
export type PerKind<Extra extends readonly unknown[], Out> = {
  readonly [Kind in ChartKind]: (spec: Extract<ChartSpec, { kind: Kind }>, ...extra: Extra) => Out;
};

/** Hands a spec to the entry of its kind. */
export function perKind<Extra extends readonly unknown[], Out>(
  table: PerKind<Extra, Out>,
  spec: ChartSpec,
  ...extra: Extra
): Out {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own function; an index by a union loses the pairing
  const draw = table[spec.kind] as (spec: ChartSpec, ...extra: Extra) => Out;
  return draw(spec, ...extra);
}

const MARKS: PerKind<[], readonly Mark[]> = {
  bars: barsMarks,
  columns: columnsMarks,
  diagram: diagramMarks,
  flow: flowMarks,
  heatmap: heatmapMarks,
  matrix: matrixMarks,
  parts: partsMarks,
  ranges: rangesMarks,
  stated: statedMarks,
  statements: statementsMarks,
  timeline: timelineMarks,
  upset: upsetMarks,
};

/** Every mark of a spec, in the order of its grid. */
export function marksOf(spec: ChartSpec): readonly Mark[] {
  return perKind(MARKS, spec);
}
