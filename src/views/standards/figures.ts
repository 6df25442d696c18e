import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { standardsTable } from './StandardsTable.tsx';
import { batchesOf, filingTotalsOf } from './filings.ts';
import { amountsOf, sharesOf } from './money.ts';
import { namedOf, standardTimelineOf, testsOf } from './rules.ts';
import { standardsData, standardsScene, type Scene, type StandardsData } from './scene.ts';

export const datasets = ['standards', 'funding', 'registrations', 'sources'] as const;

const coded = new WeakMap<Snapshot, StandardsData>();

function dataOf(snapshot: Snapshot): StandardsData | null {
  const held = coded.get(snapshot);
  if (held !== undefined) return held;
  const { standards, funding, registrations, sources } = snapshot;
  if (standards === undefined || funding === undefined || registrations === undefined) return null;
  if (sources === undefined) return null;
  const data = standardsData({ standards, funding, registrations, sources });
  coded.set(snapshot, data);
  return data;
}

/** What the builders of the view look at; null while a dataset is missing. */
export function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const data = dataOf(snapshot);
  return data === null ? null : standardsScene(data, viewState, wording);
}

/** The figures of a scene, in the order of the page. */
export function figuresOfScene(scene: Scene) {
  return {
    shares: sharesOf(scene),
    amounts: amountsOf(scene),
    filings: filingTotalsOf(scene),
    batches: batchesOf(scene),
    tests: testsOf(scene),
    timeline: standardTimelineOf(scene),
    named: namedOf(scene),
  };
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : Object.values(figuresOfScene(scene));
}

export function tablesOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): TableFigure[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : [standardsTable(scene)];
}
