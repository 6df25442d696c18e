/** What a report states of two honours: how many there are in all, and how many have any, the one, the other. */
export type HonorTotals = {
  readonly total: number;
  readonly any: number;
  readonly award: number;
  readonly topTwoPercent: number;
};

/** How the two honours overlap. The four parts share nothing and add up to the total. */
export type HonorSplit = {
  readonly both: number;
  readonly awardOnly: number;
  readonly topTwoPercentOnly: number;
  readonly neither: number;
};

export const HONOR_PARTS = ['both', 'awardOnly', 'topTwoPercentOnly', 'neither'] as const;
export type HonorPart = (typeof HONOR_PARTS)[number];

/** Why four totals cannot all be true. */
export type HonorFault =
  | { readonly kind: 'not-a-count'; readonly which: keyof HonorTotals; readonly value: number }
  | { readonly kind: 'any-above-total'; readonly any: number; readonly total: number }
  | {
      readonly kind: 'one-above-any';
      readonly which: 'award' | 'topTwoPercent';
      readonly value: number;
      readonly any: number;
    }
  | { readonly kind: 'any-above-sum'; readonly any: number; readonly sum: number };

export type HonorReading =
  { readonly ok: true; readonly split: HonorSplit } | { readonly ok: false; readonly faults: readonly HonorFault[] };

/**
 * The overlap of two honours by inclusion–exclusion: both = award + top 2% − any. Exact for every set of totals that can
 * be true of real groups; for any other it says what is wrong and gives no numbers.
 */
export function splitHonors(totals: HonorTotals): HonorReading {
  const { total, any, award, topTwoPercent } = totals;
  const uncountable = (['total', 'any', 'award', 'topTwoPercent'] as const).filter(
    (which) => !Number.isSafeInteger(totals[which]) || totals[which] < 0,
  );
  if (uncountable.length > 0) {
    return { ok: false, faults: uncountable.map((which) => ({ kind: 'not-a-count', which, value: totals[which] })) };
  }
  const sum = award + topTwoPercent;
  const faults: HonorFault[] = [];
  if (any > total) faults.push({ kind: 'any-above-total', any, total });
  for (const which of ['award', 'topTwoPercent'] as const) {
    if (totals[which] > any) faults.push({ kind: 'one-above-any', which, value: totals[which], any });
  }
  if (any > sum) faults.push({ kind: 'any-above-sum', any, sum });
  if (faults.length > 0) return { ok: false, faults };
  const both = sum - any;
  return {
    ok: true,
    split: { both, awardOnly: award - both, topTwoPercentOnly: topTwoPercent - both, neither: total - any },
  };
}
