import type { CodedMatrix } from './coded-matrix.ts';

/** How alike two things are, over the features where both are coded yes or no. */
export type Overlap = {
  /** Features both have. */
  readonly shared: number;
  /** Features at least one has. */
  readonly either: number;
  /** Features left out because one of the two is not coded. */
  readonly left: number;
  /** shared ÷ either; null where neither has anything. */
  readonly jaccard: number | null;
};

export function overlapOf({ features, stateAt }: CodedMatrix, one: string, other: string): Overlap {
  let shared = 0;
  let either = 0;
  let left = 0;
  for (const feature of features) {
    const states = [stateAt(one, feature), stateAt(other, feature)];
    if (!states.every((state) => state === 'yes' || state === 'no')) left += 1;
    else if (states.every((state) => state === 'yes')) {
      shared += 1;
      either += 1;
    } else if (states.includes('yes')) either += 1;
  }
  return { shared, either, left, jaccard: either === 0 ? null : shared / either };
}

export type Neighbour = { readonly thing: string; readonly overlap: Overlap };

/** The other things, most alike first; what cannot be compared stands last. */
export function neighboursOf(matrix: CodedMatrix, thing: string): Neighbour[] {
  return matrix.things
    .filter((other) => other !== thing)
    .map((other) => ({ thing: other, overlap: overlapOf(matrix, thing, other) }))
    .toSorted((one, other) => (other.overlap.jaccard ?? -1) - (one.overlap.jaccard ?? -1));
}

const MOST_FOR_EVERY_ORDER = 8;

/**
 * The order in which like stands beside like: the shortest path through all items. Exact up to eight items; beyond
 * that the best path that always goes to the nearest item. `distance` must be symmetric.
 */
export function seriate(items: readonly string[], distance: (one: string, other: string) => number): string[] {
  if (items.length < 3) return [...items];
  const from = items.map((one) => items.map((other) => distance(one, other)));
  const between = (one: number, other: number): number => from[one]?.[other] ?? 0;
  const path =
    items.length <= MOST_FOR_EVERY_ORDER ? shortestPath(items.length, between) : nearestPath(items.length, between);
  return path.flatMap((at) => items[at] ?? []);
}

type Between = (one: number, other: number) => number;

function shortestPath(count: number, between: Between): number[] {
  let best: number[] = [];
  let shortest = Infinity;
  const extend = (path: readonly number[], length: number): void => {
    if (length >= shortest) return;
    const last = path.at(-1);
    if (path.length === count) {
      best = [...path];
      shortest = length;
      return;
    }
    for (let next = 0; next < count; next++) {
      if (!path.includes(next)) extend([...path, next], last === undefined ? 0 : length + between(last, next));
    }
  };
  extend([], 0);
  return best;
}

function nearestPath(count: number, between: Between): number[] {
  let best: number[] = [];
  let shortest = Infinity;
  for (let start = 0; start < count; start++) {
    const path = [start];
    let length = 0;
    while (path.length < count) {
      const last = path.at(-1) ?? start;
      const rest = Array.from({ length: count }, (_, at) => at).filter((at) => !path.includes(at));
      const next = rest.reduce((near, at) => (between(last, at) < between(last, near) ? at : near));
      length += between(last, next);
      path.push(next);
    }
    if (length < shortest) {
      best = path;
      shortest = length;
    }
  }
  return best;
}

/** Distance for seriation: the share of features on which two rows of states differ. Gaps differ from everything else. */
export function differenceOf(one: readonly string[], other: readonly string[]): number {
  const differing = one.filter((state, at) => state !== other[at]).length;
  return one.length === 0 ? 0 : differing / one.length;
}
