import { shareScale } from '#charts/share-scale.ts';
import type { HeatmapSpec } from './spec.ts';

/** How much of the colour the largest value takes: the numbers stand on it. */
const FULL = 0.85;

/**
 * Each cell with how much of the colour it takes, null where its value is not known: where the largest value is 4, a 2 has
 * `tint: 0.425`. `isDark`: the number is light on dark.
 */
export function heatmapLayout({ cells }: HeatmapSpec) {
  const shareOf = shareScale(cells.flat().map(({ value }) => value));
  return cells.map((row) =>
    row.map((mark) => {
      const share = shareOf(mark.value);
      return { mark, tint: share === null ? null : FULL * share, isDark: (share ?? 0) > 0.55 };
    }),
  );
}

export function hasUnknown({ cells }: HeatmapSpec): boolean {
  return cells.flat().some(({ value }) => value === null);
}
