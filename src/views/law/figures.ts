import type { ChartSpec } from '#charts/spec.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { agreementBars, matrixOf, participantsOf } from './charts.ts';
import { lineageOf } from './lineage.ts';
import { lawData, lawScene, type LawData, type Scene } from './scene.ts';

export const datasets = ['law-drafts', 'provisions', 'provision-cells', 'events', 'sources'] as const;

const coded = new WeakMap<Snapshot, LawData>();

/** The drafts of a snapshot, coded once. */
function dataOf(snapshot: Snapshot): LawData | null {
  const held = coded.get(snapshot);
  if (held !== undefined) return held;
  const { 'law-drafts': drafts, provisions, 'provision-cells': cells, events, sources } = snapshot;
  if (drafts === undefined || provisions === undefined || cells === undefined) return null;
  if (events === undefined || sources === undefined) return null;
  const data = lawData({ 'law-drafts': drafts, provisions, 'provision-cells': cells, events, sources });
  coded.set(snapshot, data);
  return data;
}

/** What the builders of the view look at; null while a dataset is missing. */
export function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const data = dataOf(snapshot);
  return data === null ? null : lawScene(data, viewState, wording);
}

/** The figures of a scene, by what they show. */
export function figuresOfScene(scene: Scene) {
  return {
    matrix: matrixOf(scene),
    bars: agreementBars(scene),
    lineage: lineageOf(scene),
    participants: participantsOf(scene),
  };
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : Object.values(figuresOfScene(scene));
}
