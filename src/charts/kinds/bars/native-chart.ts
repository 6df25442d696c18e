import { officeColour, type NativeChart } from '#charts/export/briefing/native-chart.ts';
import { PALETTES } from '#charts/theme.ts';
import type { BarsSpec } from './spec.ts';

/** Levels of unknown value are told in words, as in the figure itself: see `asideOf`. */
export function barsChart({ bars: all, valueLabel, split }: BarsSpec): NativeChart | null {
  const bars = all.filter(({ isAside }) => isAside !== true);
  if (bars.length === 0) return null;
  const colours = bars.map(({ colour }) => officeColour(PALETTES.light[colour]));
  const parts = split?.parts.map(({ label, colour }, at) => ({
    name: label,
    colours: [officeColour(PALETTES.light[colour])],
    values: bars.map((bar) => bar.parts?.[at]?.value ?? null),
  }));
  return {
    kind: 'bar',
    direction: 'across',
    isStacked: parts !== undefined,
    gap: 0.45,
    labels: bars.map(({ label }) => label),
    series: parts ?? [
      {
        name: valueLabel,
        colours: new Set(colours).size === 1 ? colours.slice(0, 1) : colours,
        values: bars.map(({ value }) => value),
      },
    ],
    sums: [],
    hasValues: true,
    unit: 'count',
    axes: null,
  };
}
