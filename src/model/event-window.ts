import {
  monthCount,
  monthsBetween,
  monthsOfDate,
  type Month,
  type MonthWindow,
  type PartialDate,
} from '#lib/partial-date.ts';
import { monthsHolding } from './lineage.ts';

/** So many empty months in a row part what came long before from the rest. */
const LONG_SILENCE = 12;

/** Whether a date may lie in a window. */
export function isWithin(date: PartialDate, { from, to }: MonthWindow): boolean {
  const own = monthsOfDate(date);
  return own.to >= from && own.from <= to;
}

/** The months after the last long silence: where the dates stand close. Null without dates. */
export function closeWindow(dates: readonly PartialDate[]): MonthWindow | null {
  const whole = monthsHolding(dates);
  if (whole === null) return null;
  const spans = dates.map(monthsOfDate).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  let from = whole.from;
  let reached = whole.from;
  for (const span of spans) {
    // Both ends are counted, and neither is empty.
    if (monthCount(reached, span.from) - 2 >= LONG_SILENCE) from = span.from;
    if (span.to > reached) reached = span.to;
  }
  return { from, to: whole.to };
}

/** The window that two fields of an address ask for, inside the whole; empty fields take the close window's ends. */
export function chosenWindow(dates: readonly PartialDate[], from: string, to: string): MonthWindow | null {
  const whole = monthsHolding(dates);
  const close = closeWindow(dates);
  if (whole === null || close === null) return null;
  const inside = (month: Month): Month => (month < whole.from ? whole.from : month > whole.to ? whole.to : month);
  const [first, last] = [inside(from === '' ? close.from : from), inside(to === '' ? close.to : to)];
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

const STEPS = [1, 2, 3, 6, 12] as const;

/** The months that an axis names, some eight of them at most: every one, every second, third, sixth, or every January. */
export function namedMonths({ from, to }: MonthWindow, most = 8): Month[] {
  const months = monthsBetween(from, to);
  const step = STEPS.find((each) => months.length / each <= most) ?? 12;
  return months.filter((month) => (Number(month.slice(5)) - 1) % step === 0);
}
