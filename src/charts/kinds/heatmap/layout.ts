import type { Mark } from '#charts/mark.ts';
import { shareScale } from '#charts/share-scale.ts';
import type { HeatmapSpec } from './spec.ts';

/** How much of the colour the largest value takes: the numbers stand on it. */
const FULL = 0.85;

/** A cell and how much of the colour it takes: where the largest value is 4, a 2 has `tint: 0.425`. */
export type PlacedCell = {
  readonly mark: Mark;
  /** Null where the value is not known. */
  readonly tint: number | null;
  /** Whether the number is light on dark. */
  readonly isDark: boolean;
};

export function heatmapLayout({ cells }: HeatmapSpec): readonly (readonly PlacedCell[])[] {
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
