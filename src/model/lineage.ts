import { monthsBetween, type Month, type PartialDate } from '#lib/partial-date.ts';

/** Things with dates in time order, the vaguer date first where one lies within the other; undated ones last. */
export function inTimeOrder<Dated extends { readonly date: PartialDate | null }>(items: readonly Dated[]): Dated[] {
  return items.toSorted((one, other) => {
    if (one.date === null || other.date === null) return Number(one.date === null) - Number(other.date === null);
    return one.date < other.date ? -1 : Number(one.date > other.date);
  });
}

/** The months that hold all dates as precisely as they are known; null when nothing is dated. */
export function monthsHolding(dates: readonly (PartialDate | null)[]): { from: Month; to: Month } | null {
  const known = dates.filter((date) => date !== null);
  const from = known.map((date) => (date.length === 4 ? `${date}-01` : date.slice(0, 7))).toSorted()[0];
  const to = known
    .map((date) => (date.length === 4 ? `${date}-12` : date.slice(0, 7)))
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

const ROOMY = 9;

/** The months that an axis names: the first one, then every January, and every July where the axis is short. */
export function axisMonths(from: Month, to: Month): Month[] {
  const months = monthsBetween(from, to);
  const isShort = months.length <= 36;
  const named = months.filter(
    (month, at) =>
      (month.endsWith('-01') || (isShort && month.endsWith('-07'))) && (at === 0 || at < months.length - 2),
  );
  const first = months[0];
  if (first === undefined || named[0] === first) return named;
  const isTooClose = named[0] !== undefined && monthsBetween(first, named[0]).length < (isShort ? 4 : ROOMY);
  return [first, ...(isTooClose ? named.slice(1) : named)];
}

/** Whether something dated to a year or month can only have come after a day. */
export function isAfter(date: PartialDate | null, day: PartialDate | null): boolean {
  return date !== null && day !== null && date.slice(0, day.length) > day.slice(0, date.length);
}
