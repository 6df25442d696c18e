import { monthAfter, monthsBetween, precisionOf, type Month, type PartialDate } from '#lib/partial-date.ts';

/** Where a date lies on an axis of months: the shares of its width at which the date begins and ends. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * The stretch a date may lie in: a day is a point, a month or a year as long as it is. What lies outside the axis is
 * cut at its ends; null where the date lies outside as a whole.
 */
export function stretchOf(date: PartialDate, from: Month, to: Month): Stretch | null {
  const months = monthsBetween(from, to).length;
  const at = (month: Month): number => monthsBetween(from, month).length - 1;
  const year = date.slice(0, 4);
  const [first, last] =
    precisionOf(date) === 'year' ? [`${year}-01`, `${year}-12`] : [date.slice(0, 7), date.slice(0, 7)];
  if (last < from || first > to) return null;
  if (precisionOf(date) === 'day') {
    const place = (at(first) + (Number(date.slice(8)) - 0.5) / daysIn(first)) / months;
    return { start: place, end: place };
  }
  return {
    start: Math.max(0, at(first < from ? from : first)) / months,
    end: (at(last > to ? to : last) + 1) / months,
  };
}

function daysIn(month: Month): number {
  const next = monthAfter(month);
  return (Date.parse(`${next}-01`) - Date.parse(`${month}-01`)) / 86_400_000;
}
