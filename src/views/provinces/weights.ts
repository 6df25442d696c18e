import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import { featuresOf } from '#model/coded-matrix.ts';
import { isEqualWeights, rankByWeight, stabilityOf, weightOf, type Ranked } from '#model/weighted-index.ts';
import { cellsMark, comparedNote, framing } from './charts.ts';
import { cellId, jurisdictionList, jurisdictionName, type Scene } from './scene.ts';

const percentOf = (score: number): number => Math.round(score * 1000) / 10;

/** The reader's own ranking, with the equal one behind it. */
export function rankingOf(scene: Scene): BarsSpec {
  const { matrix, viewState, wording } = scene;
  const say = wording.say.provinces.weights;
  const { weights } = viewState;
  const equal = rankByWeight(matrix, {});
  const own = rankByWeight(matrix, weights);
  const unranked = own.filter(({ rank }) => rank === null).map(({ thing }) => thing);
  const bars = own.flatMap(({ thing, score, rank }): Bar[] => {
    if (score === null || rank === null) return [];
    const before = equal.find((each) => each.thing === thing);
    const name = jurisdictionName(scene, thing);
    return [
      {
        ...cellsMark(
          scene,
          thing,
          percentOf(score),
          featuresOf(matrix, thing)
            .filter((feature) => weightOf(weights, feature) > 0)
            .map((feature) => cellId(thing, feature)),
          matrix.features.map((feature) => cellId(thing, feature)),
        ),
        label:
          before === undefined || before.rank === null || before.rank === rank
            ? say.rank(rank, name)
            : say.moved(rank, name, before.rank),
        target: { column: 'jurisdiction', level: thing },
        colour: scene.compared.includes(thing) ? 'accent' : 'barRest',
        whole: percentOf(before?.score ?? 0),
        choice: scene.compared.includes(thing) ? 'chosen' : 'neutral',
      },
    ];
  });
  return {
    kind: 'bars',
    ...framing(scene, matrix.things, {
      figure: 'own-index',
      title: rankingFinding(scene, own),
      subtitle: say.chartSubtitle,
      notes: [
        say.note,
        ...(unranked.length === 0 ? [] : [say.unranked(jurisdictionList(scene, unranked))]),
        ...comparedNote(scene, bars),
      ],
    }),
    filters: '',
    categoryLabel: say.category,
    valueLabel: say.value,
    bars,
  };
}

function rankingFinding(scene: Scene, own: readonly Ranked[]): string {
  const say = scene.wording.say.provinces.weights;
  const first = own.filter(({ rank }) => rank === 1).map(({ thing }) => thing);
  const [only] = first;
  if (only === undefined) return say.nothing;
  if (first.length > 1) return say.tied(jurisdictionList(scene, first));
  const name = jurisdictionName(scene, only);
  return isEqualWeights(scene.viewState.weights, scene.matrix.features) ? say.firstEqual(name) : say.first(name);
}

/** Whether the order of equal weights survives the reader's own, and who changes places if not. */
export function stabilityWords(scene: Scene): string {
  const { matrix, viewState, wording } = scene;
  const say = wording.say.provinces.weights;
  if (isEqualWeights(viewState.weights, matrix.features)) return say.equal;
  const own = rankByWeight(matrix, viewState.weights);
  if (own.every(({ rank }) => rank === null)) return say.nothing;
  const { reversed, loosened } = stabilityOf(rankByWeight(matrix, {}), own);
  const name = (thing: string): string => jurisdictionName(scene, thing);
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
