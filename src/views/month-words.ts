import type { Wording } from '#i18n/wording.ts';
import type { Month } from '#lib/partial-date.ts';

/** A month on an axis: in full, and where room is short, with the year below the first and below every January. */
export function monthWords(
  month: Month,
  at: number,
  { format }: Wording,
): { readonly label: string; readonly shortLabel: string } {
  const name = format.monthOfYear(month);
  const isYearStart = at === 0 || month.endsWith('-01');
  return { label: format.month(month), shortLabel: isYearStart ? `${name}\n${month.slice(0, 4)}` : name };
}
