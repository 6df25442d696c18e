import type { Wording } from '#i18n/wording.ts';
import type { Grid } from './grid-cells.ts';

type Labelled = { readonly label: string; readonly value: number | null };

/** So many labels are named; more would not be listened to. */
export const MOST_NAMED = 8;

/** The size of a figure that has no sentence of its own. */
export function sizeOf({ rows, columns }: Grid, { say }: Wording): string {
  return say.alt.kinds.other(rows.length, columns.filter(({ isNumeric }) => isNumeric).length);
}

/** The highest and the lowest of some values, every label that shares them, and how many are not known. */
export function extremes(items: readonly Labelled[], wording: Wording): string[] {
  const { alt } = wording.say;
  const known = items.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const gaps = items.length - known.length;
  const missing = gaps > 0 ? [alt.gaps(gaps)] : [];
  if (known.length < 2) return missing;
  const highest = Math.max(...known.map(({ value }) => value));
  const lowest = Math.min(...known.map(({ value }) => value));
  if (highest === lowest) return [alt.allEqual(spell(highest, wording)), ...missing];
  const named = (value: number): string[] => known.filter((item) => item.value === value).map(({ label }) => label);
  const [top, bottom] = [named(highest), named(lowest)];
  return [
    ...(top.length <= MOST_NAMED ? [alt.highest(wording.format.list(top), spell(highest, wording))] : []),
    ...(bottom.length <= MOST_NAMED ? [alt.lowest(wording.format.list(bottom), spell(lowest, wording))] : []),
    ...missing,
  ];
}

/** A value in words: one that is not known is never a nought. */
export function spell(value: number | null, { say, format }: Wording): string {
  return value === null ? say.figure.gap : format.number(value);
}
