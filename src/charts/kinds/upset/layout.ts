import { shareScale } from '#charts/share-scale.ts';
import type { ColourName } from '#charts/theme.ts';
import type { UpsetCombination, UpsetSet, UpsetSpec } from './spec.ts';

/** A combination in its column. Of the sets A, B and C, `A and C` has `dots: [true, false, true]`. */
export type PlacedCombination = {
  readonly combination: UpsetCombination;
  /** A share of the highest; null where it is not known. */
  readonly height: number | null;
  readonly dots: readonly boolean[];
  readonly barColour: ColourName;
  readonly dotColour: ColourName;
};

export type UpsetLayout = {
  readonly columns: readonly PlacedCombination[];
  /** `length` is a share of the longest; null where it is not known. */
  readonly rows: readonly { readonly set: UpsetSet; readonly length: number | null }[];
};

export function upsetLayout({ sets, combinations }: UpsetSpec): UpsetLayout {
  const heightOf = shareScale(combinations.map(({ value }) => value));
  const lengthOf = shareScale(sets.map(({ value }) => value));
  return {
    columns: combinations.map((combination) => ({
      combination,
      height: heightOf(combination.value),
      dots: sets.map(({ key }) => combination.sets.includes(key)),
      barColour: combination.isMarked ? 'accent' : 'barRest',
      dotColour: combination.isMarked ? 'accent' : 'ink2',
    })),
    rows: sets.map((set) => ({ set, length: lengthOf(set.value) })),
  };
}

/** The rows between which dots are joined, from the first to the last; null where there is nothing to join. */
export function linkOf(dots: readonly boolean[]): { readonly first: number; readonly last: number } | null {
  const [first, last] = [dots.indexOf(true), dots.lastIndexOf(true)];
  return first === last ? null : { first, last };
}
