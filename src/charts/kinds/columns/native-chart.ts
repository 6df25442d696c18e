import { officeColour, type NativeChart } from '#charts/export/briefing/native-chart.ts';
import { PALETTES } from '#charts/theme.ts';
import { columnsLayout, sumOver } from './layout.ts';
import type { ColumnsSpec } from './spec.ts';

export function columnsChart(spec: ColumnsSpec): NativeChart | null {
  const { mode, unit, ticks, series, valueLabel, tickLabel } = spec;
  const drawn = series.filter(({ marks }) => marks.some(({ value }) => (value ?? 0) !== 0));
  if (drawn.length === 0 || ticks.length === 0) return null;
  return {
    kind: mode === 'lines' ? 'line' : mode === 'cumulative' ? 'area' : 'bar',
    direction: 'up',
    isStacked: mode !== 'lines',
    gap: mode === 'steps' ? 0 : 0.4,
    labels: ticks.map(({ label }) => label),
    series: drawn.map(({ label, colour, marks }) => ({
      name: label,
      colours: [officeColour(PALETTES.light[colour])],
      values: ticks.map((_, at) => marks[at]?.value ?? null),
    })),
    // Over shares stands of how many they are, which is no sum of theirs: it stays in the values.
    sums:
      mode === 'stacked' || mode === 'steps'
        ? columnsLayout(spec).columns.map((column) => (column.isOpen ? null : sumOver(spec, column)))
        : [],
    hasValues: false,
    unit,
    axes: { labels: tickLabel, values: valueLabel },
  };
}
