import { officeColour, sharedOptions, valueOf, type NativeChart } from '#charts/export/briefing/native-chart.ts';
import { PALETTES } from '#charts/theme.ts';
import type { BarsSpec } from './spec.ts';

/** Levels of unknown value are told in words, as in the figure itself: see `asideOf`. */
export function barsChart({ bars: all, valueLabel, split }: BarsSpec, font: string): NativeChart | null {
  const bars = all.filter(({ isAside }) => isAside !== true);
  if (bars.length === 0) return null;
  const labels = bars.map(({ label }) => label);
  const series = split?.parts.map(({ label, colour }, at) => ({
    name: label,
    colour: officeColour(PALETTES.light[colour]),
    values: bars.map(({ parts }) => valueOf(parts?.[at]?.value ?? null)),
  }));
  const colours = series?.map(({ colour }) => colour) ?? bars.map(({ colour }) => officeColour(PALETTES.light[colour]));
  return {
    kind: 'bar',
    data: series?.map(({ name, values }) => ({ name, labels, values })) ?? [
      { name: valueLabel, labels, values: bars.map(({ value }) => valueOf(value)) },
    ],
    options: {
      ...sharedOptions(font),
      barDir: 'bar',
      ...(series === undefined ? {} : { barGrouping: 'stacked' as const }),
      barGapWidthPct: 45,
      chartColors: series === undefined && new Set(colours).size === 1 ? colours.slice(0, 1) : colours,
      catAxisOrientation: 'maxMin',
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelPosition: series === undefined ? 'outEnd' : 'ctr',
      dataLabelFormatCode: '#,##0',
      showLegend: series !== undefined,
      ...(series === undefined ? {} : { legendPos: 't' as const }),
    },
  };
}
