import { shareScale } from '#charts/share-scale.ts';
import type { UpsetSpec } from './spec.ts';

/**
 * Combinations in columns, sets in rows, heights and lengths in shares of the largest, null where it is not known. Of the
 * sets A, B and C, the column of `A and C` has `dots: [true, false, true]`.
 */
export function upsetLayout({ sets, combinations }: UpsetSpec) {
  const heightOf = shareScale(combinations.map(({ value }) => value));
  const lengthOf = shareScale(sets.map(({ value }) => value));
  return {
    columns: combinations.map((combination) => ({
      combination,
      height: heightOf(combination.value),
      dots: sets.map(({ key }) => combination.sets.includes(key)),
      barColour: combination.isMarked ? ('accent' as const) : ('barRest' as const),
      dotColour: combination.isMarked ? ('accent' as const) : ('ink2' as const),
    })),
    rows: sets.map((set) => ({ set, length: lengthOf(set.value) })),
  };
}

/** The rows between which dots are joined, from the first to the last; null where there is nothing to join. */
export function linkOf(dots: readonly boolean[]): { readonly first: number; readonly last: number } | null {
  const [first, last] = [dots.indexOf(true), dots.lastIndexOf(true)];
  return first === last ? null : { first, last };
}
