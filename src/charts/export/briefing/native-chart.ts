import type PptxGenJS from 'pptxgenjs';
import type { ChartSpec } from '#charts/spec.ts';
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

/** What a chart leaves out: bars that compare with none of the others, and values that are not known. */
export function asideOf(spec: ChartSpec | null): readonly { readonly label: string; readonly value: number | null }[] {
  if (spec?.kind === 'bars') return spec.bars.filter(({ isAside, value }) => isAside === true || value === null);
  if (spec?.kind !== 'columns') return [];
  return spec.series.flatMap(({ label, marks }) =>
    marks.flatMap(({ value }, at) =>
      value === null ? [{ label: `${label} · ${spec.ticks[at]?.label ?? ''}`, value }] : [],
    ),
  );
}

/** Without the number sign, as Office writes colours. */
export function officeColour(hex: string): string {
  return hex.replace('#', '').toUpperCase();
}

/** A gap is left out of the chart's data again once the file is written: see `repair.ts`. */
export const valueOf = (value: number | null): number => value ?? Number.NaN;

export function sharedOptions(font: string): ChartOptions {
  const ink = officeColour(PALETTE.ink);
  return {
    displayBlanksAs: 'gap',
    chartArea: { roundedCorners: false },
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
