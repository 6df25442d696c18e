import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import type { FlowSpec } from '#charts/kinds/flow/spec.ts';
import type { MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { UpsetSpec } from '#charts/kinds/upset/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { splitHonors, type HonorReading, type HonorTotals } from '#model/honors.ts';
import type { ViewState } from '#state/fields.ts';
import { groupsTable } from './GroupsTable.tsx';
import { barsOf, honorCellsOf } from './charts.ts';
import { flowOf } from './flow.ts';
import { honorsOf, totalsOf } from './honors.ts';
import { groupDirectionsOf, groupMonthsOf } from './paper-charts.ts';
import { groupsData, groupsScene, GROUPS_DATASETS, type Scene } from './scene.ts';

export const datasets = GROUPS_DATASETS;

type GroupsSpecs = {
  /** The report's totals of honours, what follows from them, and its figure; null where there is none. */
  readonly totals: HonorTotals | null;
  readonly reading: HonorReading | null;
  readonly honors: UpsetSpec | null;
  readonly bars: readonly BarsSpec[];
  readonly cells: MatrixSpec;
  readonly flow: FlowSpec;
  /** Papers of the group whose page is open. */
  readonly papers: readonly (BarsSpec | ColumnsSpec)[];
};

/** All figures of a scene by their place on the page. */
export function groupsSpecs(scene: Scene): GroupsSpecs {
  const totals = totalsOf(scene);
  const reading = totals === null ? null : splitHonors(totals);
  const open = scene.table.rows.find(({ id }) => id === scene.viewState.groupPanel);
  return {
    totals,
    reading,
    honors: totals !== null && reading?.ok === true ? honorsOf(scene, totals, reading.split) : null,
    bars: [barsOf(scene, 'groupType'), barsOf(scene, 'groupCity')],
    cells: honorCellsOf(scene),
    flow: flowOf(scene),
    papers: open === undefined ? [] : [groupDirectionsOf(scene, open), groupMonthsOf(scene, open)],
  };
}

/** What the builders of the view look at; null while a dataset is missing. */
function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const { groups, papers, directions, 'group-changes': changes, 'key-figures': keyFigures } = snapshot;
  if (!groups || !papers || !directions || !changes || !keyFigures) return null;
  const data = groupsData({ groups, papers, directions, 'group-changes': changes, 'key-figures': keyFigures });
  return groupsScene(data, viewState, wording);
}

/** Every figure of the view, in the order of the page. */
export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  if (scene === null) return [];
  const { honors, bars, flow, cells, papers: own } = groupsSpecs(scene);
  return [...(honors === null ? [] : [honors]), ...bars, flow, cells, ...own];
}

export function tablesOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): TableFigure[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : [groupsTable(scene)];
}
