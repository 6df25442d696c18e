import type { DiagramSpec } from '#charts/kinds/diagram/spec.ts';
import type { MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { disclosuresOf, newsOf } from './disclosures.ts';
import { committeesOf, oversightOf } from './oversight.ts';
import { sceneOf, type Scene } from './scene.ts';

export const datasets = ['organisations', 'relations', 'model-disclosures', 'events', 'sources'] as const;

export function figuresOfScene(scene: Scene): (DiagramSpec | MatrixSpec | StatementsSpec | TimelineSpec)[] {
  return [oversightOf(scene), committeesOf(scene), disclosuresOf(scene), newsOf(scene)];
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : figuresOfScene(scene);
}
