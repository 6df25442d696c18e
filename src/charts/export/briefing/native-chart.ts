import type PptxGenJS from 'pptxgenjs';
import type { BarsSpec } from '#charts/kinds/bars.ts';
import type { ColumnsSpec } from '#charts/kinds/columns.ts';
import { perKind, type ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';

const PALETTE = PALETTES.light;

type ChartOptions = Omit<PptxGenJS.IChartOpts, 'catAxisOrientation'> & {
  readonly catAxisOrientation?: 'minMax' | 'maxMin';
};

/** A chart that PowerPoint draws itself, with its numbers in a workbook. */
export type NativeChart = {
  readonly kind: 'bar' | 'line' | 'area';
  readonly data: { name: string; labels: string[]; values: number[] }[];
  readonly options: ChartOptions;
};

const none = (): null => null;

/** The chart of a spec where PowerPoint has one like it; null where it has none, or where there is nothing to draw. */
export function nativeChartOf(spec: ChartSpec, font: string): NativeChart | null {
  return perKind<[string], NativeChart | null>(
    {
      bars: barsChart,
      columns: columnsChart,
      diagram: none,
      flow: none,
      heatmap: none,
      matrix: none,
      parts: none,
      ranges: none,
      stated: none,
      statements: none,
      timeline: none,
      upset: none,
    },
    spec,
    font,
  );
}

/** What a chart leaves out of its bars since it compares with none of them. */
export function asideOf(spec: ChartSpec | null): readonly { readonly label: string; readonly value: number | null }[] {
  return spec?.kind === 'bars' ? spec.bars.filter(({ isAside }) => isAside === true) : [];
}

/** Without the number sign, as Office writes colours. */
export function officeColour(hex: string): string {
  return hex.replace('#', '').toUpperCase();
}

/** A gap is left out of the chart's data again once the file is written: see `repair.ts`. */
const valueOf = (value: number | null): number => value ?? Number.NaN;

/** Levels of unknown value are told in words, as in the figure itself: see `asideOf`. */
function barsChart({ bars: all, valueLabel }: BarsSpec, font: string): NativeChart | null {
  const bars = all.filter(({ isAside }) => isAside !== true);
  if (bars.length === 0) return null;
  const colours = bars.map(({ colour }) => officeColour(PALETTE[colour]));
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

function columnsChart(
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

function sharedOptions(font: string): ChartOptions {
  const ink = officeColour(PALETTE.ink);
  return {
    displayBlanksAs: 'gap',
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: ink,
    catAxisLineColor: officeColour(PALETTE.lineStrong),
    catGridLine: { style: 'none' },
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: officeColour(PALETTE.ink2),
    valAxisLineShow: false,
    dataLabelFontFace: font,
    dataLabelFontSize: 12,
    dataLabelColor: ink,
    legendFontFace: font,
    legendFontSize: 12,
    legendColor: ink,
  };
}
