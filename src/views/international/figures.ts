import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { meetingsTable } from './MeetingsTable.tsx';
import { dialogueCountsOf, dialogueTimelineOf, statedOf, stepTimelineOf } from './charts.ts';
import { contributorMatrixOf } from './contributors.ts';
import { internationalData, internationalScene, type InternationalData, type Scene } from './scene.ts';

export const datasets = ['dialogues', 'events', 'standards', 'key-figures', 'sources'] as const;

const coded = new WeakMap<Snapshot, InternationalData>();

function dataOf(snapshot: Snapshot): InternationalData | null {
  const held = coded.get(snapshot);
  if (held !== undefined) return held;
  const { dialogues, events, standards, 'key-figures': figures, sources } = snapshot;
  if (dialogues === undefined || events === undefined || standards === undefined) return null;
  if (figures === undefined || sources === undefined) return null;
  const data = internationalData({ dialogues, events, standards, 'key-figures': figures, sources });
  coded.set(snapshot, data);
  return data;
}

/** What the builders of the view look at; null while a dataset is missing. */
export function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const data = dataOf(snapshot);
  return data === null ? null : internationalScene(data, viewState, wording);
}

/** The figures of a scene, by what they show. */
export function figuresOfScene(scene: Scene) {
  return {
    counts: dialogueCountsOf(scene),
    dialogues: dialogueTimelineOf(scene),
    steps: stepTimelineOf(scene),
    wdta: contributorMatrixOf(scene),
    stated: statedOf(scene),
  };
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : Object.values(figuresOfScene(scene));
}

export function tablesOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): TableFigure[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : [meetingsTable(scene)];
}
