import { createContext } from 'react';
import type { Choice } from '#charts/mark.ts';
import type { ColourName, Palette } from '#charts/theme.ts';
import type { ColumnsLayout } from './layout.ts';
import type { ColumnsSpec } from './spec.ts';

type Modifiers = { readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** What a plot of columns draws. */
export type Plot = {
  readonly spec: ColumnsSpec;
  readonly layout: ColumnsLayout;
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
  readonly rows: readonly Readonly<Record<string, number | string | null>>[];
  readonly ticks: readonly number[];
  readonly runs: readonly Run[];
  /** Whether words of others stand above the plot. */
  readonly hasReferences: boolean;
};

/** Stacked marks are drawn apart, so the frame of a stacked plot stays while its numbers change below the whole. */
export function frameOf({ mode, unit, ticks, references }: ColumnsSpec, { axis, series }: ColumnsLayout): PlotFrame {
  const runs = isStacked(mode) ? [] : series;
  return {
    mode,
    isShare: unit === 'share',
    rows: ticks.map(({ key }, at) => ({
      tick: key,
      // A line is parted where a value is not known; areas stand on one another, so there it adds nothing.
      ...Object.fromEntries(
        runs.map((run) => [run.key, run.marks[at]?.value ?? (mode === 'lines' && run.marks[at] ? null : 0)]),
      ),
    })),
    ticks: axis.map(({ value }) => value),
    runs: runs.map(({ key, label, colour, choice }) => ({ key, label, colour, choice })),
    hasReferences: references.length > 0,
  };
}

/** Whether a plot's marks stand on one another as columns. */
export function isStacked(mode: ColumnsSpec['mode']): boolean {
  return mode === 'stacked' || mode === 'share' || mode === 'steps';
}

export function opacityAt(choice: Choice): number {
  return choice === 'left-out' ? 0.3 : 1;
}
