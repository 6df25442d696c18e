import { createContext } from 'react';
import { countTicks, SHARE_TICKS } from '#charts/axis.ts';
import type { ColumnsSpec, Reference, Series } from './spec.ts';
import type { Choice } from '#charts/mark.ts';
import type { ColourName, Palette } from '#charts/theme.ts';

type Modifiers = { readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** What a plot of columns draws. */
export type Plot = {
  readonly spec: ColumnsSpec;
  readonly palette: Palette;
  readonly number: (value: number) => string;
  readonly onTick: (tick: number, event: Modifiers) => void;
  /** A part of the plot has arrived and is drawn. */
  readonly onDrawn: () => void;
};

/** Hands a plot to what is drawn inside Recharts' chart, past the chart itself. */
export const PlotContext = createContext<Plot | null>(null);

/** A series that Recharts draws itself. */
export type Run = {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly choice: Choice;
};

/** What Recharts draws of a plot, in plain values: as long as they stay the same, it need not draw again. */
export type PlotFrame = {
  readonly mode: ColumnsSpec['mode'];
  readonly isShare: boolean;
  readonly rows: readonly Readonly<Record<string, number | string>>[];
  readonly ticks: readonly number[];
  readonly runs: readonly Run[];
  readonly references: readonly Omit<Reference, 'refs'>[];
};

/** Stacked marks are drawn apart, so the frame of a stacked plot stays while its numbers change below the whole. */
export function frameOf(spec: ColumnsSpec): PlotFrame {
  const isShare = spec.unit === 'share';
  const runs = isStacked(spec) ? [] : spec.series.filter(hasValue);
  return {
    mode: spec.mode,
    isShare,
    rows: spec.ticks.map(({ key }, at) => ({
      tick: key,
      ...Object.fromEntries(runs.map((run) => [run.key, run.marks[at]?.value ?? 0])),
    })),
    ticks: isShare ? [...SHARE_TICKS] : countTicks(highestOf(spec)),
    runs: runs.map(({ key, label, colour, choice }) => ({ key, label, colour, choice })),
    references: spec.references.map(({ key, from, to, value, label }) => ({ key, from, to, value, label })),
  };
}

/** Whether a plot's marks stand on one another as columns. */
export function isStacked({ mode }: Pick<ColumnsSpec, 'mode'>): boolean {
  return mode === 'stacked' || mode === 'share' || mode === 'steps';
}

export function hasValue({ marks }: Series): boolean {
  return marks.some(({ value }) => (value ?? 0) > 0);
}

export function opacityAt(choice: Choice): number {
  return choice === 'left-out' ? 0.3 : 1;
}

/** The highest point that a plot must reach. */
function highestOf({ mode, ticks, series, references }: ColumnsSpec): number {
  const heights = ticks.map(({ whole }, index) => {
    const values = series.map(({ marks }) => marks[index]?.value ?? 0);
    const sum = values.reduce((total, value) => total + value, 0);
    if (mode === 'lines') return Math.max(0, ...values);
    return mode === 'cumulative' || mode === 'steps' ? sum : Math.max(whole, sum);
  });
  return Math.max(0, ...heights, ...references.map(({ value }) => value));
}
