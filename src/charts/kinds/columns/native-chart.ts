import { officeColour, sharedOptions, valueOf, type NativeChart } from '#charts/export/briefing/native-chart.ts';
import { PALETTES } from '#charts/theme.ts';
import type { ColumnsSpec } from './spec.ts';

const PALETTE = PALETTES.light;

export function columnsChart(
  { mode, unit, ticks, series, valueLabel, tickLabel }: ColumnsSpec,
  font: string,
): NativeChart | null {
  const drawn = series.filter(({ marks }) => marks.some(({ value }) => (value ?? 0) !== 0));
  if (drawn.length === 0 || ticks.length === 0) return null;
  const isShare = unit === 'share';
  return {
    kind: mode === 'lines' ? 'line' : mode === 'cumulative' ? 'area' : 'bar',
    data: drawn.map(({ label, marks }) => ({
      name: label,
      labels: ticks.map((tick) => tick.label),
      values: ticks.map((_, at) => valueOf(marks[at]?.value ?? null)),
    })),
    options: {
      ...sharedOptions(font),
      ...(mode === 'lines'
        ? { lineSize: 2.25, lineDataSymbolSize: 6, lineDataSymbol: 'circle' as const }
        : { barDir: 'col' as const, barGrouping: 'stacked' as const, barGapWidthPct: mode === 'steps' ? 0 : 40 }),
      chartColors: drawn.map(({ colour }) => officeColour(PALETTE[colour])),
      valAxisMinVal: 0,
      ...(isShare ? { valAxisMaxVal: 1 } : {}),
      valAxisLabelFormatCode: isShare ? '0%' : '#,##0',
      valLabelFormatCode: isShare ? '0%' : 'General',
      showValAxisTitle: true,
      valAxisTitle: valueLabel,
      valAxisTitleFontSize: 11,
      valAxisTitleColor: officeColour(PALETTE.ink2),
      valAxisTitleFontFace: font,
      showCatAxisTitle: true,
      catAxisTitle: tickLabel,
      catAxisTitleFontSize: 11,
      catAxisTitleColor: officeColour(PALETTE.ink2),
      catAxisTitleFontFace: font,
      valGridLine: { color: officeColour(PALETTE.line), size: 0.75, style: 'solid' },
      showLegend: drawn.length > 1,
      legendPos: 't',
    },
  };
}
