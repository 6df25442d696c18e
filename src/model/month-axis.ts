import { monthAfter, monthsBetween, type Month, type PartialDate } from '#lib/partial-date.ts';
import { axisMonths, monthsHolding } from './lineage.ts';

const SHORT = 18;
/** Of an axis's length: room after the last date, so that its mark does not stand on the edge. */
const ROOM = 0.1;
/** Of an axis's length: a name that begins so near its end would run over it. */
const NAME_WIDTH = 0.07;

export type MonthAxis = { readonly from: Month; readonly to: Month; readonly named: readonly Month[] };

/** An axis that holds all dates and names quarters where it is short, years where it is long. */
export function axisHolding(dates: readonly (PartialDate | null)[], otherwise: { from: Month; to: Month }): MonthAxis {
  const held = monthsHolding(dates) ?? otherwise;
  const room = Math.ceil(monthsBetween(held.from, held.to).length * ROOM);
  const to = Array.from({ length: room }).reduce<Month>((month) => monthAfter(month), held.to);
  return { from: held.from, to, named: namedMonths(held.from, to) };
}

function isQuarter(month: Month): boolean {
  return ['01', '04', '07', '10'].includes(month.slice(5));
}

function namedMonths(from: Month, to: Month): Month[] {
  const months = monthsBetween(from, to);
  const [first] = months.filter(isQuarter);
  const isFirstNamed = first === undefined || monthsBetween(from, first).length > 2;
  const named =
    months.length > 2 * SHORT
      ? months.filter((month) => month.endsWith('-01'))
      : months.length > SHORT
        ? axisMonths(from, to)
        : months.filter((month) => isQuarter(month) || (month === from && isFirstNamed));
  return named.filter((month) => months.indexOf(month) < months.length * (1 - NAME_WIDTH));
}

/** Where an axis names hardly more than years, January says no more than its year. */
export function isYearEnough({ from, to }: MonthAxis, month: Month): boolean {
  return month.endsWith('-01') && monthsBetween(from, to).length > 2 * SHORT;
}
