import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import { featuresOf, tally } from '#model/coded-matrix.ts';
import { groupBy } from '#lib/group-by.ts';
import { leaderOf } from '#model/leader.ts';
import { compareSideBySide, isDifference, type Comparison, type Verdict } from '#model/side-by-side.ts';
import { neighboursOf, overlapOf } from '#model/similarity.ts';
import { cellId, jurisdictionList, jurisdictionName, measureList, otherName, type Scene } from './scene.ts';
import { cellOf, cellsMark, comparedNote, framing, jurisdictionLine, measureLine } from './charts.ts';

export function comparisonOf(scene: Scene): Comparison {
  return compareSideBySide({ ...scene.matrix, features: scene.shown.features }, scene.compared);
}

/** The comparison as one sentence. Things stand in the order of the columns, so swapping two mirrors it. */
export function comparisonSentence(scene: Scene, comparison: Comparison): string {
  const say = scene.wording.say.provinces.compare.sentence;
  const { things, shared, only, partly, missing, unclear } = comparison;
  const byHolders = [...groupBy(partly, ({ have }) => have.join('\n')).values()];
  const parts = [
    say.shared(jurisdictionList(scene, things), shared.length),
    ...only.map(({ thing, features }) => say.only(jurisdictionName(scene, thing), measureList(scene, features))),
    ...byHolders.map((group) =>
      say.partly(
        jurisdictionList(scene, group[0]?.have ?? []),
        measureList(
          scene,
          group.map(({ feature }) => feature),
        ),
      ),
    ),
    ...(only.length === 0 && partly.length === 0 && unclear.length === 0 ? [say.same] : []),
    ...(missing.length === 0
      ? []
      : [things.length === 2 ? say.neither(measureList(scene, missing)) : say.none(measureList(scene, missing))]),
    ...(unclear.length === 0 ? [] : [say.unclear(measureList(scene, unclear), unclear.length)]),
  ];
  return parts.join(say.join);
}

/** Who has a feature, in a few words. */
export function verdictWords(scene: Scene, verdict: Verdict, things: readonly string[]): string {
  const say = scene.wording.say.provinces.compare;
  switch (verdict.kind) {
    case 'all':
      return things.length === 2 ? say.both : say.all;
    case 'none':
      return things.length === 2 ? say.neither : say.none;
    case 'unclear':
      return say.unclear(jurisdictionList(scene, verdict.gaps));
    case 'some': {
      const [first = ''] = verdict.have;
      if (verdict.have.length === 1) return say.onlyOne(jurisdictionName(scene, first));
      const lacking = things.filter((thing) => !verdict.have.includes(thing));
      return lacking.length === 1 && things.length > 3
        ? say.allBut(jurisdictionList(scene, lacking))
        : say.some(jurisdictionList(scene, verdict.have));
    }
  }
}

const VERDICT_ORDER: readonly Verdict['kind'][] = ['some', 'unclear', 'all', 'none'];

/** The compared jurisdictions in columns, measures in rows, what differs first. */
export function sideBySideOf(scene: Scene): MatrixSpec {
  const { wording, compared, viewState } = scene;
  const say = wording.say.provinces;
  const comparison = comparisonOf(scene);
  const rows = comparison.features
    .filter(({ verdict }) => !viewState.onlyDifferences || isDifference(verdict))
    .toSorted((one, other) => VERDICT_ORDER.indexOf(one.verdict.kind) - VERDICT_ORDER.indexOf(other.verdict.kind));
  const hidden = comparison.features.length - rows.length;
  return {
    kind: 'matrix',
    ...framing(scene, compared, {
      figure: 'side-by-side',
      title: comparisonSentence(scene, comparison),
      subtitle: viewState.onlyDifferences ? say.compare.subtitleOnly : say.compare.subtitle,
      invitation: say.compare.invitation,
      notes: [...overlapWords(scene), ...(hidden > 0 ? [say.compare.hidden(hidden)] : []), say.notOwnNote],
    }),
    // A comparison shows what the reader put side by side, whatever else is filtered.
    filters: '',
    downLabel: say.measure,
    acrossLabel: say.jurisdiction,
    downTotalLabel: null,
    acrossTotalLabel: rows.length === comparison.features.length ? say.measuresHead : null,
    remarkLabel: say.compare.remark,
    words: say.states,
    down: rows.map(({ feature, verdict }): MatrixLine => ({
      ...measureLine(scene, feature, compared, false),
      target: null,
      choice: 'neutral',
      remark: { words: verdictWords(scene, verdict, compared), isDifference: isDifference(verdict) },
    })),
    across: compared.map((thing): MatrixLine => ({
      ...jurisdictionLine(scene, thing, scene.shown.features),
      sublabel: otherName(scene, thing),
      target: null,
      choice: 'neutral',
    })),
    cells: rows.map(({ feature }) => compared.map((thing) => cellOf(scene, thing, feature))),
  };
}

/** How much the compared have in common: as an index for two, as plain counts for more. */
function overlapWords(scene: Scene): string[] {
  const { compared, matrix, wording } = scene;
  const say = wording.say.provinces.compare;
  const [one = '', other = ''] = compared;
  if (compared.length === 2) {
    const { shared, either, jaccard } = overlapOf(matrix, one, other);
    return [jaccard === null ? say.overlapNone : say.overlap(shared, either, indexWords(scene, jaccard))];
  }
  const { shared } = comparisonOf(scene);
  const either = new Set(compared.flatMap((thing) => featuresOf(matrix, thing))).size;
  return [either === 0 ? say.overlapNone : say.overlapAll(shared.length, either)];
}

/** An index to two places, as it stands in a sentence. */
export function indexWords({ wording }: Pick<Scene, 'wording'>, index: number): string {
  return wording.format.number(twoPlaces(index));
}

function twoPlaces(index: number): number {
  return Math.round(index * 100) / 100;
}

/** The jurisdiction that the others are likened to. */
export function likenedTo({ viewState, compared, jurisdictions, shown, matrix }: Scene): string {
  if (jurisdictions.has(viewState.alikeTo)) return viewState.alikeTo;
  return compared[0] ?? shown.things[0] ?? matrix.things[0] ?? '';
}

/** Every other jurisdiction by how like one it is. */
export function alikeOf(scene: Scene): BarsSpec {
  const { matrix, wording, compared } = scene;
  const say = wording.say.provinces;
  const one = likenedTo(scene);
  const neighbours = neighboursOf(matrix, one);
  const defined = neighbours.flatMap(({ thing, overlap }) =>
    overlap.jaccard === null ? [] : [{ thing, jaccard: overlap.jaccard }],
  );
  const undefinedOnes = neighbours.filter(({ overlap }) => overlap.jaccard === null).map(({ thing }) => thing);
  const leader = leaderOf(
    defined.map(({ thing, jaccard }) => ({ key: thing, value: jaccard })),
    1,
  );
  const name = jurisdictionName(scene, one);
  const title =
    leader.kind === 'nobody'
      ? say.alike.nobody(name)
      : leader.kind === 'tied'
        ? say.alike.tied(name, jurisdictionList(scene, leader.keys), indexWords(scene, leader.value))
        : say.alike.first(name, jurisdictionName(scene, leader.key), indexWords(scene, leader.value));
  const bars = defined.map(({ thing, jaccard }): Bar => ({
    ...cellsMark(
      scene,
      thing,
      twoPlaces(jaccard),
      [one, thing].flatMap((id) => featuresOf(matrix, id).map((feature) => cellId(id, feature))),
    ),
    label: [jurisdictionName(scene, thing), otherName(scene, thing)].filter(Boolean).join(' '),
    target: { column: 'jurisdiction', level: thing },
    colour: compared.includes(thing) ? 'accent' : 'barRest',
    whole: 1,
    choice: compared.includes(thing) ? 'chosen' : 'neutral',
  }));
  return {
    kind: 'bars',
    ...framing(scene, matrix.things, {
      figure: 'alike',
      title,
      subtitle: say.alike.subtitle,
      notes: [
        ...(undefinedOnes.length === 0 ? [] : [say.alike.undefined(jurisdictionList(scene, undefinedOnes))]),
        ...comparedNote(scene, bars),
      ],
    }),
    filters: '',
    categoryLabel: say.jurisdiction,
    valueLabel: say.alike.value,
    bars,
  };
}

/** A jurisdiction's count of measures in words; what nobody coded is never called none. */
export function countWords(scene: Scene, thing: string): string {
  const { matrix, wording } = scene;
  const say = wording.say.provinces.compare;
  const { yes, coded } = tally(matrix.features.map((feature) => matrix.stateAt(thing, feature)));
  return coded === 0 ? say.nothingCoded : say.has(yes, coded);
}

/** The pairs most and least alike, to begin a comparison with. */
export function telling({ matrix }: Scene): { alike: readonly string[]; unlike: readonly string[] } | null {
  const pairs = matrix.things.flatMap((one, at) =>
    matrix.things.slice(at + 1).flatMap((other) => {
      const { jaccard, either } = overlapOf(matrix, one, other);
      return jaccard === null ? [] : [{ pair: [one, other], jaccard, either }];
    }),
  );
  const ordered = pairs.toSorted((one, other) => other.jaccard - one.jaccard || other.either - one.either);
  const [first] = ordered;
  const last = ordered.at(-1);
  return first === undefined || last === undefined || first === last ? null : { alike: first.pair, unlike: last.pair };
}
