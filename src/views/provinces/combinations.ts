import type { UpsetSpec } from '#charts/kinds/upset/spec.ts';
import { combinationsOf, thingsWith } from '#model/coded-matrix.ts';
import { levelMark } from '#views/slice-figures.ts';
import { cellIds, cellsMark, framing } from './charts.ts';
import { jurisdictionList, jurisdictionName, measureShort, type Context } from './context.ts';

/** Exact combinations of measures among the jurisdictions shown. */
export function upsetOf(context: Context): UpsetSpec {
  const { shown, wording, compared } = context;
  const say = wording.say.provinces;
  const { combinations, uncertain } = combinationsOf(shown);
  const placed = combinations.flatMap(({ things }) => things);
  const sets = shown.features.filter((feature) => thingsWith(shown, feature).length > 0);
  const isMarked = combinations.some(({ things }) => things.some((thing) => compared.includes(thing)));
  return {
    kind: 'upset',
    ...framing(context, shown.things, {
      figure: 'combinations',
      title: combinationFinding(context),
      subtitle: say.upset.subtitle,
      notes: [
        ...(isMarked ? [say.upset.marked] : []),
        ...(uncertain.length === 0 ? [] : [say.upset.uncertain(jurisdictionList(context, uncertain))]),
      ],
    }),
    setLabel: say.measure,
    combinationLabel: say.upset.combination,
    valueLabel: say.upset.value,
    detailLabel: say.upset.who,
    sets: sets.map((feature) => {
      const having = thingsWith({ ...shown, things: placed }, feature);
      return {
        ...cellsMark(context, feature, having.length, cellIds(having, [feature])),
        ...levelMark(context, 'policyMeasure', feature),
      };
    }),
    combinations: combinations.map(({ features, things }) => ({
      ...cellsMark(
        context,
        // By id, since the order of the measures follows the reader's language.
        `combination/${features.toSorted().join('+')}`,
        things.length,
        cellIds(things, features.length === 0 ? shown.features : features),
      ),
      sets: features,
      label:
        features.length === 0 ? say.upset.none : features.map((feature) => measureShort(context, feature)).join(' + '),
      detail: jurisdictionList(context, things),
      isMarked: things.some((thing) => compared.includes(thing)),
    })),
  };
}

function combinationFinding(context: Context): string {
  const say = context.wording.say.provinces.upset;
  const { combinations } = combinationsOf(context.shown);
  const placed = combinations.flatMap(({ things }) => things);
  const shared = combinations.filter(({ things }) => things.length > 1);
  const [only] = placed;
  if (only === undefined) return say.nobody;
  if (placed.length === 1) {
    const count = combinations[0]?.features.length ?? 0;
    return count === 0
      ? say.singleNone(jurisdictionName(context, only))
      : say.single(jurisdictionName(context, only), count);
  }
  const [first] = shared;
  if (first === undefined) return say.allDiffer(placed.length);
  return shared.length === 1 ? say.same(jurisdictionList(context, first.things)) : say.several(shared.length);
}
