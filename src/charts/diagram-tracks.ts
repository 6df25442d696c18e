/** A line on its way through a gap between layers: where it comes out above, where it goes in below. */
export type Bend = { readonly key: string; readonly top: number; readonly bottom: number };

/** The part of a gap in which lines turn: under it there is room for arrowheads. */
const [FIRST, LAST] = [0.1, 0.82];

/**
 * How deep in its gap each line turns, as a share of the gap. Lines that pass over one another turn on tracks of their
 * own, in the order that crosses least; others share a track.
 */
export function tracksOf(bends: readonly Bend[]): ReadonlyMap<string, number> {
  const order = inOrder(bends);
  const tracks: number[] = [];
  for (const [at, bend] of order.entries()) {
    const above = order.slice(0, at).flatMap((other, place) => (isOver(bend, other) ? [tracks[place] ?? 0] : []));
    tracks.push(Math.max(-1, ...above) + 1);
  }
  const count = Math.max(0, ...tracks) + 1;
  return new Map(order.map(({ key }, at) => [key, FIRST + ((LAST - FIRST) * ((tracks[at] ?? 0) + 0.5)) / count]));
}

/**
 * From the top down: next comes whichever line costs the fewest crossings by turning above all that are left. Where an
 * order without needless crossings exists, this finds it.
 */
function inOrder(bends: readonly Bend[]): Bend[] {
  const left = [...bends];
  const order: Bend[] = [];
  const costOf = (bend: Bend): number =>
    left.reduce((sum, other) => sum + Math.max(0, crossings(bend, other) - crossings(other, bend)), 0);
  while (left.length > 0) {
    const costs = left.map(costOf);
    order.push(...left.splice(costs.indexOf(Math.min(...costs)), 1));
  }
  return order;
}

/** How often two lines cross when the first turns above the second. */
function crossings(upper: Bend, lower: Bend): number {
  return Number(isWithin(lower.top, upper)) + Number(isWithin(upper.bottom, lower));
}

function isWithin(x: number, { top, bottom }: Bend): boolean {
  return x > Math.min(top, bottom) && x < Math.max(top, bottom);
}

/** Whether the level parts of two lines have any place in common. */
function isOver(one: Bend, other: Bend): boolean {
  return (
    Math.min(one.top, one.bottom) <= Math.max(other.top, other.bottom) &&
    Math.min(other.top, other.bottom) <= Math.max(one.top, one.bottom)
  );
}
