import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import type { HeatmapSpec } from '#charts/kinds/heatmap/spec.ts';
import type { StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { papersTable } from './PapersTable.tsx';
import { BAR_COLUMNS, barsOf, heatmapOf, monthsOf } from './charts.ts';
import { policyEventsOf } from './policy-events.ts';
import { reportAverages, reportFiguresOf, type ReportNumber } from './report-numbers.ts';
import { researchData, researchScene, type ResearchData, type Scene } from './scene.ts';

type ResearchSpec = BarsSpec | ColumnsSpec | HeatmapSpec | StatedSpec;

export const datasets = ['papers', 'directions', 'groups', 'key-figures', 'events', 'sources'] as const;

const coded = new WeakMap<object, ResearchData>();

/** The papers of a snapshot, coded once. */
function dataOf(snapshot: Snapshot): ResearchData | null {
  const { papers, directions, groups } = snapshot;
  if (papers === undefined || directions === undefined || groups === undefined) return null;
  const held = coded.get(papers);
  if (held !== undefined && held.directions === directions.records && held.groups === groups.records) return held;
  const data = researchData({ papers, directions, groups });
  coded.set(papers, data);
  return data;
}

export function reportNumbersOf({ 'key-figures': figures }: Snapshot): ReportNumber[] {
  if (figures === undefined) return [];
  return figures.records.map(({ id, value, qualifier, refs }) => ({
    id,
    value,
    isNearly: qualifier === 'nearly',
    refs,
  }));
}

/** What the builders of the view look at; null while a dataset is missing. */
export function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const data = dataOf(snapshot);
  return data === null ? null : researchScene(data, viewState, wording);
}

/** The figures of a scene, in the order of the page; the report's own need its numbers. */
export function figuresOfScene(
  scene: Scene,
  numbers: readonly ReportNumber[],
  events: Snapshot['events'],
): ResearchSpec[] {
  return [
    monthsOf(scene, scene.viewState.reportLines ? reportAverages(scene, numbers) : [], policyEventsOf(scene, events)),
    ...BAR_COLUMNS.map((column) => barsOf(scene, column)),
    heatmapOf(scene),
    ...(numbers.length > 0 ? [reportFiguresOf(scene, numbers)] : []),
  ];
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : figuresOfScene(scene, reportNumbersOf(snapshot), snapshot.events);
}

export function tablesOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): TableFigure[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : [papersTable(scene)];
}
