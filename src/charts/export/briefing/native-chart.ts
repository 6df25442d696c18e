import type { ChartSpec } from '#charts/spec.ts';

/** A chart that PowerPoint draws itself, with its numbers in a workbook. */
export type NativeChart = {
  readonly kind: 'bar' | 'line' | 'area';
  /** Which way bars run; of no matter to lines and areas. */
  readonly direction: 'across' | 'up';
  readonly isStacked: boolean;
  /** Between bars, as a share of their width. */
  readonly gap: number;
  readonly labels: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Written over each column, whatever its parts: null where nothing is. */
  readonly sums: readonly (number | null)[];
  /** Whether each mark has its value written at it. */
  readonly hasValues: boolean;
  readonly unit: 'count' | 'share';
  /** What the axes say; null for a chart that needs no axis of values. */
  readonly axes: { readonly labels: string; readonly values: string } | null;
};

export type NativeSeries = {
  readonly name: string;
  /** Of each mark, or one for all. */
  readonly colours: readonly string[];
  /** In the order of the labels; null for a gap. */
  readonly values: readonly (number | null)[];
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
