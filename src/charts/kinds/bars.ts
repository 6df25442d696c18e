import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

export type Bar = Mark & {
  readonly label: string;
  readonly target: Target | null;
  readonly colour: ColourName;
  /** The value without any filter: what the bar is a part of. */
  readonly whole: number;
  readonly choice: Choice;
  /** A level of unknown value: counted and named, but without a bar among those that compare. */
  readonly isAside?: boolean;
};

/** Ranked horizontal bars, one per level. */
export type BarsSpec = Framing & {
  readonly kind: 'bars';
  readonly categoryLabel: string;
  readonly valueLabel: string;
  readonly bars: readonly Bar[];
};

export function barsMarks({ bars }: BarsSpec): readonly Mark[] {
  return bars;
}

export function barsGrid({ categoryLabel, valueLabel, bars }: BarsSpec): Grid {
  return {
    columns: [label('category', categoryLabel), figure('value', valueLabel)],
    rows: bars.map((bar) => [words(bar.label), number(bar)]),
  };
}
