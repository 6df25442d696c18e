import type { MonthWindow } from '#lib/partial-date.ts';

/** The seven months and the six that the report compares, section 2.1. */
export const REPORT_PERIODS = {
  before: { from: '2023-04', to: '2023-10' },
  recent: { from: '2023-11', to: '2024-04' },
} as const satisfies Readonly<Record<string, MonthWindow>>;

/** Counts of one thing in two spans of time. */
export type TwoSpans = { readonly key: string; readonly before: number; readonly after: number };

/** Whose count a month grew most between two spans. Rates are counts a month. */
export type Growth =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'first'; readonly key: string; readonly before: number; readonly after: number }
  | { readonly kind: 'tied'; readonly keys: readonly string[] };

/** `months` are the lengths of the two spans. Nobody grows who does not grow at all. */
export function fastestGrowing(
  counts: readonly TwoSpans[],
  months: { readonly before: number; readonly after: number },
): Growth {
  // Whole numbers compare exactly where quotients would not.
  const gain = ({ before, after }: TwoSpans): number => after * months.before - before * months.after;
  const most = Math.max(0, ...counts.map(gain));
  const first = most === 0 ? [] : counts.filter((each) => gain(each) === most);
  const [only] = first;
  if (only === undefined) return { kind: 'nobody' };
  if (first.length > 1) return { kind: 'tied', keys: first.map(({ key }) => key) };
  return {
    kind: 'first',
    key: only.key,
    before: only.before / months.before,
    after: only.after / months.after,
  };
}
