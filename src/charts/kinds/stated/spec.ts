import type { Framing, Mark } from '#charts/mark.ts';

export type StatedFigure = Mark & {
  /** The value as the source states it, qualifier included: "nearly 15". */
  readonly shown: string;
  readonly label: string;
  /** Where it is stated or how it came about, in a few words. */
  readonly detail?: string;
};

/** Numbers that a source states as they are, without rows of ours behind them. */
export type StatedSpec = Framing & {
  readonly kind: 'stated';
  readonly labelLabel: string;
  readonly valueLabel: string;
  /** Head of the values as they are worded. */
  readonly shownLabel: string;
  /** Head of the details; left out where no figure has any. */
  readonly detailLabel?: string;
  readonly figures: readonly StatedFigure[];
};
