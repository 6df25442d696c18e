import type { UpsetSpec } from '#charts/kinds/upset/spec.ts';
import { choiceOf } from '#model/clause.ts';
import { combinationsOf, thingsWith } from '#model/coded-matrix.ts';
import { cellsMark, framing } from './charts.ts';
import { cellId, jurisdictionList, jurisdictionName, measureName, measureShort, type Scene } from './scene.ts';

/** Exact combinations of measures among the jurisdictions shown. */
export function upsetOf(scene: Scene): UpsetSpec {
  const { shown, wording, viewState, compared } = scene;
  const say = wording.say.provinces;
  const { combinations, uncertain } = combinationsOf(shown);
  const placed = combinations.flatMap(({ things }) => things);
  const sets = shown.features.filter((feature) => thingsWith(shown, feature).length > 0);
  const isMarked = combinations.some(({ things }) => things.some((thing) => compared.includes(thing)));
  return {
    kind: 'upset',
    ...framing(scene, shown.things, {
      figure: 'combinations',
      title: combinationFinding(scene),
      subtitle: say.upset.subtitle,
      notes: [
        ...(isMarked ? [say.upset.marked] : []),
        ...(uncertain.length === 0 ? [] : [say.upset.uncertain(jurisdictionList(scene, uncertain))]),
      ],
    }),
    setLabel: say.measure,
    combinationLabel: say.upset.combination,
    valueLabel: say.upset.value,
    detailLabel: say.upset.who,
    sets: sets.map((feature) => {
      const having = thingsWith({ ...shown, things: placed }, feature);
      return {
        ...cellsMark(
          scene,
          feature,
          having.length,
          having.map((thing) => cellId(thing, feature)),
        ),
        label: measureName(scene, feature),
        target: { column: 'policyMeasure', level: feature },
        choice: choiceOf(viewState.policyMeasure, feature),
      };
    }),
    combinations: combinations.map(({ features, things }) => ({
      ...cellsMark(
        scene,
        // By id, since the order of the measures follows the reader's language.
        `combination/${features.toSorted().join('+')}`,
        things.length,
        things.flatMap((thing) =>
          (features.length === 0 ? shown.features : features).map((feature) => cellId(thing, feature)),
        ),
      ),
      sets: features,
      label:
        features.length === 0 ? say.upset.none : features.map((feature) => measureShort(scene, feature)).join(' + '),
      detail: jurisdictionList(scene, things),
      isMarked: things.some((thing) => compared.includes(thing)),
    })),
  };
}

function combinationFinding(scene: Scene): string {
  const say = scene.wording.say.provinces.upset;
  const { combinations } = combinationsOf(scene.shown);
  const placed = combinations.flatMap(({ things }) => things);
  const shared = combinations.filter(({ things }) => things.length > 1);
  const [only] = placed;
  if (only === undefined) return say.nobody;
  if (placed.length === 1) {
    const count = combinations[0]?.features.length ?? 0;
    return count === 0
      ? say.singleNone(jurisdictionName(scene, only))
      : say.single(jurisdictionName(scene, only), count);
  }
  const [first] = shared;
  if (first === undefined) return say.allDiffer(placed.length);
  return shared.length === 1 ? say.same(jurisdictionList(scene, first.things)) : say.several(shared.length);
}
