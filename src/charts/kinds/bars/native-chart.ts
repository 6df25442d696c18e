import { officeColour, sharedOptions, valueOf, type NativeChart } from '#charts/export/briefing/native-chart.ts';
import { PALETTES } from '#charts/theme.ts';
import type { BarsSpec } from './spec.ts';

/** Levels of unknown value are told in words, as in the figure itself: see `asideOf`. */
export function barsChart({ bars: all, valueLabel }: BarsSpec, font: string): NativeChart | null {
  const bars = all.filter(({ isAside }) => isAside !== true);
  if (bars.length === 0) return null;
  const colours = bars.map(({ colour }) => officeColour(PALETTES.light[colour]));
  return {
    kind: 'bar',
    data: [
      { name: valueLabel, labels: bars.map(({ label }) => label), values: bars.map(({ value }) => valueOf(value)) },
    ],
    options: {
      ...sharedOptions(font),
      barDir: 'bar',
      barGapWidthPct: 45,
      chartColors: new Set(colours).size === 1 ? colours.slice(0, 1) : colours,
      catAxisOrientation: 'maxMin',
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelPosition: 'outEnd',
      dataLabelFormatCode: '#,##0',
      showLegend: false,
    },
  };
}
