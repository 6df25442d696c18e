import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { eventsTable } from './EventsTable.tsx';
import { barsOf, timelineOf } from './charts.ts';
import { sceneOf, type Scene } from './scene.ts';

export const datasets = ['events', 'sources'] as const;

export function figuresOfScene(scene: Scene): (BarsSpec | TimelineSpec)[] {
  return [timelineOf(scene), barsOf(scene, 'eventKind'), barsOf(scene, 'eventActor')];
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : figuresOfScene(scene);
}

export function tablesOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): TableFigure[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : [eventsTable(scene)];
}
