import { CELL_LOOKS } from '#charts/cell-states.ts';
import { extremes, spell } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { HeatmapSpec } from './spec.ts';

export function describeHeatmap(
  { valueLabel, downLabel, acrossLabel, down, across, cells }: HeatmapSpec,
  wording: Wording,
): string[] {
  const pairs = cells.flatMap((row, at) =>
    row.map(({ value }, column) => ({ label: `${down[at]?.label ?? ''} × ${across[column]?.label ?? ''}`, value })),
  );
  return [wording.say.alt.kinds.heatmap(valueLabel, downLabel, acrossLabel), ...extremes(pairs, wording)];
}

/** What is written in a cell: a nought and what is not known each have a sign of their own. */
export function signOf(value: number | null, wording: Wording): string {
  if (value === null) return CELL_LOOKS['not-coded'].glyph;
  return value === 0 ? '·' : spell(value, wording);
}
