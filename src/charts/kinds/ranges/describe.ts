import { MOST_NAMED, sizeOf } from '#charts/described.ts';
import type { Grid } from '#charts/grid-cells.ts';
import type { Wording } from '#i18n/wording.ts';
import type { RangesSpec } from './spec.ts';

export function describeRanges({ items }: RangesSpec, wording: Wording, grid: Grid): string[] {
  const { alt } = wording.say;
  return [sizeOf(grid, wording), ...items.slice(0, MOST_NAMED).map(({ label, shown }) => alt.value(label, shown))];
}
