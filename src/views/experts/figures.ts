import type { RangesSpec } from '#charts/kinds/ranges/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { floorsOf, positionsOf, redLinesOf, signatoriesOf } from './charts.ts';
import { sceneOf, type Scene } from './scene.ts';

export const datasets = ['positions', 'red-lines', 'signatories', 'sources'] as const;

export function figuresOfScene(scene: Scene): (RangesSpec | StatementsSpec)[] {
  return [floorsOf(scene), redLinesOf(scene), signatoriesOf(scene), positionsOf(scene)];
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : figuresOfScene(scene);
}
