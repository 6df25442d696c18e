import { barsChart } from '#charts/kinds/bars/native-chart.ts';
import { renderBarsSvg } from '#charts/kinds/bars/render-svg.ts';
import { columnsChart } from '#charts/kinds/columns/native-chart.ts';
import { renderColumnsSvg } from '#charts/kinds/columns/render-svg.ts';
import { renderDiagramSvg } from '#charts/kinds/diagram/render-svg.ts';
import { renderFlowSvg } from '#charts/kinds/flow/render-svg.ts';
import { renderHeatmapSvg } from '#charts/kinds/heatmap/render-svg.ts';
import { renderMatrixSvg } from '#charts/kinds/matrix/render-svg.ts';
import { renderNamesSvg } from '#charts/kinds/names/render-svg.ts';
import { renderPartsSvg } from '#charts/kinds/parts/render-svg.ts';
import { renderRangesSvg } from '#charts/kinds/ranges/render-svg.ts';
import { renderSlopeSvg } from '#charts/kinds/slope/render-svg.ts';
import { renderStatedSvg } from '#charts/kinds/stated/render-svg.ts';
import { renderStatementsSvg } from '#charts/kinds/statements/render-svg.ts';
import { renderTilesSvg } from '#charts/kinds/tiles/render-svg.ts';
import { renderTimelineSvg } from '#charts/kinds/timeline/render-svg.ts';
import { renderUpsetSvg } from '#charts/kinds/upset/render-svg.ts';
import type { ChartKind, ChartSpec, SpecOf } from '#charts/spec.ts';
import type { NativeChart } from './briefing/native-chart.ts';
import type { Frame } from './frame.ts';

/** How a kind of chart leaves the page. */
type Renderer<Spec> = {
  /** Draws the plot into a frame and returns its height, which may exceed the frame's. */
  readonly svg: (spec: Spec, frame: Frame) => number;
  /**
   * What a slide shows of it besides its table: a chart that PowerPoint draws itself (null where there is nothing to
   * draw), a picture, or nothing, where the table is the figure.
   */
  readonly slide: ((spec: Spec) => NativeChart | null) | 'picture' | 'table';
};

const RENDERERS: { readonly [Each in ChartKind]: Renderer<SpecOf<Each>> } = {
  bars: { svg: renderBarsSvg, slide: barsChart },
  columns: { svg: renderColumnsSvg, slide: columnsChart },
  diagram: { svg: renderDiagramSvg, slide: 'picture' },
  flow: { svg: renderFlowSvg, slide: 'picture' },
  heatmap: { svg: renderHeatmapSvg, slide: 'table' },
  matrix: { svg: renderMatrixSvg, slide: 'table' },
  names: { svg: renderNamesSvg, slide: 'picture' },
  parts: { svg: renderPartsSvg, slide: 'picture' },
  ranges: { svg: renderRangesSvg, slide: 'picture' },
  slope: { svg: renderSlopeSvg, slide: 'picture' },
  stated: { svg: renderStatedSvg, slide: 'table' },
  statements: { svg: renderStatementsSvg, slide: 'table' },
  tiles: { svg: renderTilesSvg, slide: 'picture' },
  timeline: { svg: renderTimelineSvg, slide: 'picture' },
  upset: { svg: renderUpsetSvg, slide: 'picture' },
};

/** What draws a spec for files: `rendererOf(spec).svg(spec, frame)`. */
export function rendererOf(spec: ChartSpec): Renderer<ChartSpec> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own functions; an index by a union loses the pairing
  return RENDERERS[spec.kind] as Renderer<ChartSpec>;
}
