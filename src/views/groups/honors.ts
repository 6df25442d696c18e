import type { UpsetCombination, UpsetSet, UpsetSpec } from '#charts/kinds/upset/spec.ts';
import { HONOR_PARTS, type HonorFault, type HonorPart, type HonorSplit, type HonorTotals } from '#model/honors.ts';
import { textsOf, type Wording } from '#i18n/wording.ts';
import { isFiltered } from '#selectors/slice.ts';
import { markOf } from '#views/marks.ts';
import { framing, type Context, type KeyFigure } from './context.ts';

/** The report's own totals, and what follows from them. */
const TOTALS = {
  total: 'groups-total',
  any: 'groups-any-honor',
  award: 'groups-best-paper',
  topTwoPercent: 'groups-top-two-percent',
} as const;

type Part = {
  readonly part: HonorPart;
  readonly figure: string;
  /** The totals that the part is worked out from. */
  readonly from: readonly (keyof HonorTotals)[];
  readonly sets: readonly ('award' | 'topTwoPercent')[];
};

const PARTS: readonly Part[] = [
  {
    part: 'both',
    figure: 'groups-both-honors',
    from: ['award', 'topTwoPercent', 'any'],
    sets: ['award', 'topTwoPercent'],
  },
  { part: 'awardOnly', figure: 'groups-best-paper-only', from: ['award', 'topTwoPercent', 'any'], sets: ['award'] },
  {
    part: 'topTwoPercentOnly',
    figure: 'groups-top-two-percent-only',
    from: ['award', 'topTwoPercent', 'any'],
    sets: ['topTwoPercent'],
  },
  { part: 'neither', figure: 'groups-no-honor', from: ['total', 'any'], sets: [] },
];

/** The four totals that the report states; null when the data lacks one. */
export function totalsOf(figures: Context['figures']): HonorTotals | null {
  const value = (which: keyof HonorTotals): number | undefined => figures.get(TOTALS[which])?.value;
  const [total, any, award, topTwoPercent] = [value('total'), value('any'), value('award'), value('topTwoPercent')];
  if (total === undefined || any === undefined || award === undefined || topTwoPercent === undefined) return null;
  return { total, any, award, topTwoPercent };
}

/** The two honours and their exact overlap. It holds for all groups: the report gives no split, so no filter narrows it. Null where the totals cannot all be true. */
export function honorsOf(context: Context): UpsetSpec | null {
  const { wording, figures, totals, reading } = context;
  if (totals === null || reading?.ok !== true) return null;
  const { split } = reading;
  const say = wording.say.groups.honors;
  const known = (ids: readonly string[]): KeyFigure[] => ids.flatMap((id) => figures.get(id) ?? []);
  const sets = (['award', 'topTwoPercent'] as const).map((which): UpsetSet => ({
    ...markOf(which, totals[which], () => known([TOTALS[which]])),
    label: say[which],
    target: null,
    choice: 'neutral',
  }));
  const sums = sumsOf(totals, split);
  const combinations = PARTS.map(({ part, figure, from, sets: members }): UpsetCombination => ({
    ...markOf(part, split[part], () => known([figure, ...from.map((which) => TOTALS[which])])),
    sets: members,
    label: say.parts[part],
    detail: sums[part],
    isMarked: members.length > 0,
  }));
  const conferences = figures.get('award-conferences');
  return {
    kind: 'upset',
    ...framing(context, {
      figure: 'honors',
      title: titleOf(totals, split, wording),
      subtitle: isFiltered(context) ? say.unnarrowed(totals.total) : say.subtitle,
      count: say.count(totals.total),
      filters: '',
      notes: [
        say.limits,
        ...(conferences === undefined ? [] : [say.selfReported(wording.format.number(conferences.value))]),
        ...textsOf(wording, figures.get(TOTALS.topTwoPercent)?.note ?? null),
        say.perGroup,
      ],
    }),
    setLabel: say.setLabel,
    combinationLabel: say.combinationLabel,
    valueLabel: say.totalLabel,
    detailLabel: say.workedOut,
    sets,
    combinations,
  };
}

function titleOf({ any, total }: HonorTotals, { both, neither }: HonorSplit, { say }: Wording): string {
  const { honors } = say.groups;
  if (any === 0) return honors.titleEmpty(total);
  if (both === 0) return honors.titleNone(any, total);
  return both === any ? honors.titleAll(any, total) : honors.title({ both, any, neither, total });
}

/** What each part is worked out from, in figures. */
function sumsOf(
  { any, award, topTwoPercent, total }: HonorTotals,
  { both }: HonorSplit,
): Readonly<Record<HonorPart, string>> {
  return {
    both: `${award} + ${topTwoPercent} − ${any}`,
    awardOnly: `${award} − ${both}`,
    topTwoPercentOnly: `${topTwoPercent} − ${both}`,
    neither: `${total} − ${any}`,
  };
}

/** The arithmetic, a line for each part. */
export function derivationOf(totals: HonorTotals, split: HonorSplit, { say }: Wording): string[] {
  const { parts, step } = say.groups.honors;
  const sums = sumsOf(totals, split);
  return HONOR_PARTS.map((part) => step(parts[part], sums[part], split[part]));
}

/** Why no overlap can be worked out, in words. */
export function honorFaultSentence(fault: HonorFault, { say, format }: Wording): string {
  const { fault: words, which } = say.groups.honors;
  switch (fault.kind) {
    case 'not-a-count':
      return words['not-a-count'](which[fault.which], format.number(fault.value));
    case 'any-above-total':
      return words['any-above-total'](fault.any, fault.total);
    case 'one-above-any':
      return words['one-above-any'](which[fault.which], fault.value, fault.any);
    case 'any-above-sum':
      return words['any-above-sum'](fault.any, fault.sum);
  }
}
