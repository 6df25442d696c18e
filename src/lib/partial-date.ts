/** A date as far as it is known: `2024`, `2024-03` or `2024-03-18`. Such strings sort in time order within one precision. */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

/** A calendar month, `2024-03`. */
export type Month = string;

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The month a date falls in, or null when only its year is known. */
export function monthOf(date: PartialDate | null): Month | null {
  return date !== null && date.length >= 7 ? date.slice(0, 7) : null;
}

/** Months as numbers that count on, so that they can be told apart by subtraction. */
function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthAt(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie from `first` to `last`, both included; zero or less when `last` lies before `first`. */
export function monthCount(first: Month, last: Month): number {
  return monthNumber(last) - monthNumber(first) + 1;
}

/** Months from one to another, both included. */
export type MonthWindow = { readonly from: Month; readonly to: Month };

/** The months a date may lie in: all twelve of a year. */
export function monthsOfDate(date: PartialDate): MonthWindow {
  if (precisionOf(date) === 'year') return { from: `${date}-01`, to: `${date}-12` };
  return { from: date.slice(0, 7), to: date.slice(0, 7) };
}

/** Every month from `first` to `last`, both included; empty when `last` lies before `first`. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const length = Math.max(0, monthCount(first, last));
  return Array.from({ length }, (_, index) => monthAt(monthNumber(first) + index));
}

export function monthAfter(month: Month): Month {
  return monthAt(monthNumber(month) + 1);
}

/** Levels in their order, gathered wherever one month follows another; what is no month stands alone. */
export function monthRuns(levels: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const level of levels) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const follows = previous !== undefined && MONTH.test(previous) && level === monthAfter(previous);
    if (run !== undefined && follows) run.push(level);
    else runs.push([level]);
  }
  return runs;
}

/** Orders dates in time, a coarser date before the finer ones it contains; unknown dates last. */
export function compareDates(one: PartialDate | null, other: PartialDate | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
