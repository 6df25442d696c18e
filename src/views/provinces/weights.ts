import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import { featuresOf } from '#model/coded-matrix.ts';
import { isEqualWeights, rankByWeight, stabilityOf, weightOf, type Ranked } from '#model/weighted-index.ts';
import { cellIds, cellsMark, comparedNote, framing, placeBar } from './charts.ts';
import { jurisdictionList, jurisdictionName, type Context } from './context.ts';

const percentOf = (score: number): number => Math.round(score * 1000) / 10;

/** The reader's own ranking, with the equal one behind it. */
export function rankingOf(context: Context): BarsSpec {
  const { matrix, viewState, wording } = context;
  const say = wording.say.provinces.weights;
  const { weights } = viewState;
  const equal = rankByWeight(matrix, {});
  const own = rankByWeight(matrix, weights);
  const unranked = own.filter(({ rank }) => rank === null).map(({ thing }) => thing);
  const bars = own.flatMap(({ thing, score, rank }): Bar[] => {
    if (score === null || rank === null) return [];
    const before = equal.find((each) => each.thing === thing);
    const name = jurisdictionName(context, thing);
    const counting = featuresOf(matrix, thing).filter((feature) => weightOf(weights, feature) > 0);
    const examined = cellIds([thing], matrix.features);
    const mark = cellsMark(context, thing, percentOf(score), cellIds([thing], counting), examined);
    const isMoved = before !== undefined && before.rank !== null && before.rank !== rank;
    const label = isMoved ? say.moved(rank, name, before.rank) : say.rank(rank, name);
    return [{ ...placeBar(context, mark, percentOf(before?.score ?? 0)), label, ranked: { rank, name } }];
  });
  return {
    kind: 'bars',
    ...framing(context, matrix.things, {
      figure: 'own-index',
      title: rankingFinding(context, own),
      subtitle: say.chartSubtitle,
      notes: [
        say.note,
        ...(unranked.length === 0 ? [] : [say.unranked(jurisdictionList(context, unranked))]),
        ...comparedNote(context, bars),
      ],
    }),
    filters: '',
    categoryLabel: say.category,
    valueLabel: say.value,
    bars,
  };
}

function rankingFinding(context: Context, own: readonly Ranked[]): string {
  const say = context.wording.say.provinces.weights;
  const first = own.filter(({ rank }) => rank === 1).map(({ thing }) => thing);
  const [only] = first;
  if (only === undefined) return say.nothing;
  if (first.length > 1) return say.tied(jurisdictionList(context, first));
  const name = jurisdictionName(context, only);
  return isEqualWeights(context.viewState.weights, context.matrix.features) ? say.firstEqual(name) : say.first(name);
}

/** Whether the order of equal weights survives the reader's own, and who changes places if not. */
export function stabilityWords(context: Context): string {
  const { matrix, viewState, wording } = context;
  const say = wording.say.provinces.weights;
  if (isEqualWeights(viewState.weights, matrix.features)) return say.equal;
  const own = rankByWeight(matrix, viewState.weights);
  if (own.every(({ rank }) => rank === null)) return say.nothing;
  const { reversed, loosened } = stabilityOf(rankByWeight(matrix, {}), own);
  const name = (thing: string): string => jurisdictionName(context, thing);
  if (reversed.length > 0) {
    return say.reversed(
      wording.format.list(reversed.map(([above, below]) => say.pair(name(below), name(above)))),
      reversed.length,
    );
  }
  if (loosened.length > 0) {
    return say.loosened(
      wording.format.list(loosened.map(([one, other]) => say.pairTie(name(one), name(other)))),
      loosened.length,
    );
  }
  return say.same;
}
