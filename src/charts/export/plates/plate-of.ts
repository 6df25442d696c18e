import { perKind, type ChartSpec, type PerKind } from '#charts/spec.ts';
import { drawBars } from './bars.ts';
import { drawColumns } from './columns.ts';
import { drawDiagram } from './diagram.ts';
import { drawFlow } from './flow.ts';
import { drawHeatmap } from './heatmap.ts';
import { drawMatrix } from './matrix.ts';
import { drawParts } from './parts.ts';
import type { Frame } from './plate.ts';
import { drawRanges } from './ranges.ts';
import { drawStated } from './stated.ts';
import { drawStatements } from './statements.ts';
import { drawTimeline } from './timeline.ts';
import { drawUpset } from './upset.ts';

const PLATES: PerKind<[Frame], number> = {
  bars: drawBars,
  columns: drawColumns,
  diagram: drawDiagram,
  flow: drawFlow,
  heatmap: drawHeatmap,
  matrix: drawMatrix,
  parts: drawParts,
  ranges: drawRanges,
  stated: drawStated,
  statements: drawStatements,
  timeline: drawTimeline,
  upset: drawUpset,
};

/** Draws any plot into a frame and returns its height, which may exceed the frame's. */
export function drawPlate(spec: ChartSpec, frame: Frame): number {
  return perKind(PLATES, spec, frame);
}
