import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';

export type UpsetSet = Mark & { readonly label: string; readonly target: Target | null; readonly choice: Choice };

/** Things that belong to exactly these sets and to no other. */
export type UpsetCombination = Mark & {
  /** Keys of the sets; empty for what belongs to none. */
  readonly sets: readonly string[];
  readonly label: string;
  /** What is in it, in words, where that is known; empty otherwise. */
  readonly detail: string;
  readonly isMarked: boolean;
};

/** How sets combine: totals per set, and a column per combination. */
export type UpsetSpec = Framing & {
  readonly kind: 'upset';
  readonly setLabel: string;
  readonly combinationLabel: string;
  readonly valueLabel: string;
  readonly detailLabel: string;
  readonly sets: readonly UpsetSet[];
  readonly combinations: readonly UpsetCombination[];
};
