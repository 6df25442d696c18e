import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import { featuresOf, tally } from '#model/coded-matrix.ts';
import { groupBy } from '#lib/group-by.ts';
import { compareSideBySide, isDifference, type Comparison, type Verdict } from '#model/side-by-side.ts';
import { neighboursOf, overlapOf } from '#model/similarity.ts';
import { leaderSentence } from '#selectors/leader-sentence.ts';
import {
  cellIds,
  cellOf,
  cellsMark,
  comparedNote,
  framing,
  jurisdictionLine,
  measureLine,
  placeBar,
} from './charts.ts';
import {
  jurisdictionList,
  jurisdictionName,
  measureList,
  measureShort,
  otherName,
  statesOf,
  type Context,
} from './context.ts';

export function comparisonOf(context: Context): Comparison {
  return compareSideBySide({ ...context.matrix, features: context.shown.features }, context.compared);
}

/** The comparison as one sentence. Things stand in the order of the columns, so swapping two mirrors it. */
export function comparisonSentence(context: Context, comparison: Comparison): string {
  const say = context.wording.say.provinces.compare.sentence;
  const { things, shared, only, partly, missing, unclear } = comparison;
  const byHolders = [...groupBy(partly, ({ have }) => have.join('\n')).values()];
  const parts = [
    say.shared(jurisdictionList(context, things), shared.length),
    ...only.map(({ thing, features }) => say.only(jurisdictionName(context, thing), measureList(context, features))),
    ...byHolders.map((group) =>
      say.partly(
        jurisdictionList(context, group[0]?.have ?? []),
        measureList(
          context,
          group.map(({ feature }) => feature),
        ),
      ),
    ),
    ...(only.length === 0 && partly.length === 0 && unclear.length === 0 ? [say.same] : []),
    ...(missing.length === 0
      ? []
      : [things.length === 2 ? say.neither(measureList(context, missing)) : say.none(measureList(context, missing))]),
    ...(unclear.length === 0 ? [] : [say.unclear(measureList(context, unclear), unclear.length)]),
  ];
  return parts.join(say.join);
}

/** Who has a feature, in a few words. */
export function verdictWords(context: Context, verdict: Verdict, things: readonly string[]): string {
  const say = context.wording.say.provinces.compare;
  switch (verdict.kind) {
    case 'all':
      return things.length === 2 ? say.both : say.all;
    case 'none':
      return things.length === 2 ? say.neither : say.none;
    case 'unclear':
      return say.unclear(jurisdictionList(context, verdict.gaps));
    case 'some': {
      const [first = ''] = verdict.have;
      if (verdict.have.length === 1) return say.onlyOne(jurisdictionName(context, first));
      const lacking = things.filter((thing) => !verdict.have.includes(thing));
      return lacking.length === 1 && things.length > 3
        ? say.allBut(jurisdictionList(context, lacking))
        : say.some(jurisdictionList(context, verdict.have));
    }
  }
}

const VERDICT_ORDER: readonly Verdict['kind'][] = ['some', 'unclear', 'all', 'none'];

/** The compared jurisdictions in columns, measures in rows, what differs first. */
export function sideBySideOf(context: Context): MatrixSpec {
  const { wording, compared, viewState } = context;
  const say = wording.say.provinces;
  const comparison = comparisonOf(context);
  const rows = comparison.features
    .filter(({ verdict }) => !viewState.onlyDifferences || isDifference(verdict))
    .toSorted((one, other) => VERDICT_ORDER.indexOf(one.verdict.kind) - VERDICT_ORDER.indexOf(other.verdict.kind));
  const hidden = comparison.features.length - rows.length;
  return {
    kind: 'matrix',
    cards: 'none',
    ...framing(context, compared, {
      figure: 'side-by-side',
      title: comparisonSentence(context, comparison),
      subtitle: viewState.onlyDifferences ? say.compare.subtitleOnly : say.compare.subtitle,
      invitation: say.compare.invitation,
      notes: [...overlapWords(context), ...(hidden > 0 ? [say.compare.hidden(hidden)] : []), say.notOwnNote],
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
      ...measureLine(context, feature, compared),
      shortLabel: measureShort(context, feature),
      target: null,
      choice: 'neutral',
      remark: { words: verdictWords(context, verdict, compared), isDifference: isDifference(verdict) },
    })),
    across: compared.map((thing): MatrixLine => ({
      ...jurisdictionLine(context, thing, context.shown.features),
      sublabel: otherName(context, thing),
      target: null,
      choice: 'neutral',
    })),
    cells: rows.map(({ feature }) => compared.map((thing) => cellOf(context, thing, feature))),
  };
}

/** How much the compared have in common: as an index for two, as plain counts for more. */
function overlapWords(context: Context): string[] {
  const { compared, matrix, wording } = context;
  const say = wording.say.provinces.compare;
  const [one = '', other = ''] = compared;
  if (compared.length === 2) {
    const { shared, either, jaccard } = overlapOf(matrix, one, other);
    return [jaccard === null ? say.overlapNone : say.overlap(shared, either, indexWords(context, jaccard))];
  }
  const { shared } = comparisonOf(context);
  const either = new Set(compared.flatMap((thing) => featuresOf(matrix, thing))).size;
  return [either === 0 ? say.overlapNone : say.overlapAll(shared.length, either)];
}

/** An index to two places, as it stands in a sentence. */
function indexWords({ wording }: Pick<Context, 'wording'>, index: number): string {
  return wording.format.number(twoPlaces(index));
}

function twoPlaces(index: number): number {
  return Math.round(index * 100) / 100;
}

/** The jurisdiction that the others are likened to. */
export function likenedTo({ viewState, compared, jurisdictions, shown, matrix }: Context): string {
  if (jurisdictions.has(viewState.alikeTo)) return viewState.alikeTo;
  return compared[0] ?? shown.things[0] ?? matrix.things[0] ?? '';
}

/** Every other jurisdiction by how like one it is. */
export function alikeOf(context: Context): BarsSpec {
  const { matrix, wording } = context;
  const say = wording.say.provinces;
  const one = likenedTo(context);
  const neighbours = neighboursOf(matrix, one);
  const defined = neighbours.flatMap(({ thing, overlap }) =>
    overlap.jaccard === null ? [] : [{ thing, jaccard: overlap.jaccard }],
  );
  const undefinedOnes = neighbours.filter(({ overlap }) => overlap.jaccard === null).map(({ thing }) => thing);
  const name = jurisdictionName(context, one);
  const first = (other: string, index: number): string => say.alike.first(name, other, indexWords(context, index));
  const title = leaderSentence(
    defined.map(({ thing, jaccard }) => ({ key: thing, value: jaccard })),
    1,
    {
      nobody: say.alike.nobody(name),
      alone: first,
      first,
      tied: (others, index) => say.alike.tied(name, others, indexWords(context, index)),
    },
    (key) => jurisdictionName(context, key),
    wording,
  );
  const bars = defined.map(({ thing, jaccard }): Bar => {
    const shared = [one, thing].flatMap((id) => cellIds([id], featuresOf(matrix, id)));
    return {
      ...placeBar(context, cellsMark(context, thing, twoPlaces(jaccard), shared), 1),
      label: [jurisdictionName(context, thing), otherName(context, thing)].filter(Boolean).join(' '),
    };
  });
  return {
    kind: 'bars',
    ...framing(context, matrix.things, {
      figure: 'alike',
      title,
      subtitle: say.alike.subtitle,
      notes: [
        ...(undefinedOnes.length === 0 ? [] : [say.alike.undefined(jurisdictionList(context, undefinedOnes))]),
        ...comparedNote(context, bars),
      ],
    }),
    filters: '',
    categoryLabel: say.jurisdiction,
    valueLabel: say.alike.value,
    bars,
  };
}

/** A jurisdiction's count of measures in words; what nobody coded is never called none. */
export function countWords(context: Context, thing: string): string {
  const { matrix, wording } = context;
  const say = wording.say.provinces.compare;
  const { yes, coded } = tally(statesOf(matrix, [thing]));
  return coded === 0 ? say.nothingCoded : say.has(yes, coded);
}

/** The pairs most and least alike, to begin a comparison with. */
export function telling({ matrix }: Context): { alike: readonly string[]; unlike: readonly string[] } | null {
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
