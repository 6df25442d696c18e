import type { ChartSpec } from '#charts/spec.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { matrixOf, perJurisdictionOf, perMeasureOf } from './charts.ts';
import { upsetOf } from './combinations.ts';
import { alikeOf, sideBySideOf } from './comparison.ts';
import { documentTimelineOf } from './documents.ts';
import { provincesData, provincesScene, type ProvincesData, type Scene } from './scene.ts';
import { rankingOf } from './weights.ts';

export const datasets = ['jurisdictions', 'measures', 'policy-cells', 'sources'] as const;

const coded = new WeakMap<Snapshot, ProvincesData>();

function dataOf(snapshot: Snapshot): ProvincesData | null {
  const held = coded.get(snapshot);
  if (held !== undefined) return held;
  const { jurisdictions, measures, 'policy-cells': cells } = snapshot;
  if (jurisdictions === undefined || measures === undefined || cells === undefined) return null;
  const data = provincesData({ jurisdictions, measures, 'policy-cells': cells });
  coded.set(snapshot, data);
  return data;
}

/** What the builders of the view look at; null while a dataset is missing. */
export function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const data = dataOf(snapshot);
  return data === null ? null : provincesScene(data, viewState, wording);
}

/** The figures of a scene, by what they show. A comparison needs two. */
export function figuresOfScene(scene: Scene) {
  return {
    matrix: matrixOf(scene),
    perJurisdiction: perJurisdictionOf(scene),
    perMeasure: perMeasureOf(scene),
    sideBySide: scene.compared.length < 2 ? null : sideBySideOf(scene),
    alike: alikeOf(scene),
    combinations: upsetOf(scene),
    documents: documentTimelineOf(scene),
    ownIndex: rankingOf(scene),
  };
}

export function figuresOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, viewState, wording);
  return scene === null ? [] : Object.values(figuresOfScene(scene)).filter((spec) => spec !== null);
}
