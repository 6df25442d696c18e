import {
  compareDates,
  monthsBetween,
  monthsOfDate,
  type Month,
  type MonthWindow,
  type PartialDate,
} from '#lib/partial-date.ts';

/** Things with dates in time order, the vaguer date first where one lies within the other; undated ones last. */
export function inTimeOrder<Dated extends { readonly date: PartialDate | null }>(items: readonly Dated[]): Dated[] {
  return items.toSorted((one, other) => compareDates(one.date, other.date));
}

/** The months that hold all dates as precisely as they are known; null when nothing is dated. */
export function monthsHolding(dates: readonly (PartialDate | null)[]): MonthWindow | null {
  const known = dates.filter((date) => date !== null).map(monthsOfDate);
  const from = known.map((months) => months.from).toSorted()[0];
  const to = known
    .map((months) => months.to)
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
