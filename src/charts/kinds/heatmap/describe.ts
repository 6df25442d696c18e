import { extremes } from '#charts/described.ts';
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
