import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';
import type { PartialDate } from '#lib/partial-date.ts';
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
  /** The date that its label says in words. */
  readonly date?: PartialDate;
  /** Its rank and its name where the label says both. */
  readonly ranked?: { readonly rank: number; readonly name: string };
  /** What the value is made of, in the order of the split; drawn one after the other. */
  readonly parts?: readonly Mark[];
};

/** What every bar is divided into, such as two periods. */
export type BarsSplit = {
  readonly label: string;
  readonly parts: readonly {
    readonly key: string;
    readonly label: string;
    readonly colour: ColourName;
    readonly target: Target | null;
    readonly choice: Choice;
  }[];
};

/** Ranked horizontal bars, one per level. */
export type BarsSpec = Framing & {
  readonly kind: 'bars';
  readonly categoryLabel: string;
  readonly valueLabel: string;
  readonly bars: readonly Bar[];
  readonly split?: BarsSplit;
};
