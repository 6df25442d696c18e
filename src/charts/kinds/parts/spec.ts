import type { Framing, Mark } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

/** How firmly a count is known: as it is, or only the least or the most that it can be. */
export type Bound = 'exactly' | 'at-least' | 'at-most';

/** A count of units, with the number as its source words it: "at least 40", "2 of 8". */
export type PartsCount = Mark & { readonly bound: Bound; readonly shown: string };

/** A population of its own: so many units, and those of them that are marked, if any. */
export type PartsWhole = PartsCount & {
  readonly label: string;
  /** Whom and what the population covers. */
  readonly detail: string;
  readonly colour: ColourName;
  readonly part: (PartsCount & { readonly label: string }) | null;
};

/** Parts of counted wholes. Each whole is another population: they stand side by side, never one within another. */
export type PartsSpec = Framing & {
  readonly kind: 'parts';
  readonly wholeLabel: string;
  readonly partLabel: string;
  readonly partCountLabel: string;
  readonly wholeCountLabel: string;
  readonly shownLabel: string;
  readonly detailLabel: string;
  /** What one drawn unit stands for, and what an open end means. */
  readonly unitLabel: string;
  readonly openLabel: string;
  readonly wholes: readonly PartsWhole[];
};
