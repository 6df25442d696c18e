import type { BarsSpec } from './kinds/bars/spec.ts';
import type { ColumnsSpec } from './kinds/columns/spec.ts';
import type { DiagramSpec } from './kinds/diagram/spec.ts';
import type { FlowSpec } from './kinds/flow/spec.ts';
import type { HeatmapSpec } from './kinds/heatmap/spec.ts';
import type { MatrixSpec } from './kinds/matrix/spec.ts';
import type { NamesSpec } from './kinds/names/spec.ts';
import type { PartsSpec } from './kinds/parts/spec.ts';
import type { RangesSpec } from './kinds/ranges/spec.ts';
import type { SlopeSpec } from './kinds/slope/spec.ts';
import type { StatedSpec } from './kinds/stated/spec.ts';
import type { StatementsSpec } from './kinds/statements/spec.ts';
import type { TilesSpec } from './kinds/tiles/spec.ts';
import type { TimelineSpec } from './kinds/timeline/spec.ts';
import type { UpsetSpec } from './kinds/upset/spec.ts';

/** Everything that can be drawn. Each kind is a folder in `kinds`. */
export type ChartSpec =
  | BarsSpec
  | ColumnsSpec
  | HeatmapSpec
  | MatrixSpec
  | NamesSpec
  | UpsetSpec
  | TimelineSpec
  | StatedSpec
  | FlowSpec
  | PartsSpec
  | RangesSpec
  | SlopeSpec
  | TilesSpec
  | DiagramSpec
  | StatementsSpec;
export type ChartKind = ChartSpec['kind'];

/** The spec of one kind: `SpecOf<'bars'>` is `BarsSpec`. */
export type SpecOf<Kind extends ChartKind> = Extract<ChartSpec, { kind: Kind }>;
