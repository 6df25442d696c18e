import { groupBy } from '#lib/group-by.ts';

/** The box of a node: shares of the width, and the layer that it stands in. */
export type Box = { readonly key: string; readonly left: number; readonly right: number; readonly layer: number };

/** An edge between two layers, by the box above and the box below, whichever way it points. */
export type Link = { readonly key: string; readonly upper: Box; readonly lower: Box };

/** Where a line leaves the box above and enters the box below, in shares of the width. */
export type Ports = { readonly upper: number; readonly lower: number };

/** The part of a box's side that lines may use. */
const SIDE = 0.84;
/** How many slots a bend is worth: a line is rather straight than in its even place on the box below. */
const BEND = 8;
/** The slots of each period on which lines leave a box and enter one; on those after them, lines pass layers by. */
const [LEAVING, ENTERING] = [0, 1];

type End = {
  readonly link: Link;
  readonly allowed: readonly number[];
  readonly cost: (slot: number) => number;
};

/**
 * Places the ends of lines on slots of one grid over the whole width, so that no two lines ever run down the same
 * slot: lines that leave a box, lines that enter one, and lines that pass layers by have slots of their own, and only a
 * straight line enters where it left. On each side of a box, ends keep the order of the places that they lead to.
 */
export function portsOf(links: readonly Link[]): ReadonlyMap<string, Ports> {
  const passing = [...new Set(links.filter(isLong).map(({ upper }) => upper.layer))];
  const period = 2 + passing.length;
  const leavingOn = (link: Link): number => (isLong(link) ? 2 + passing.indexOf(link.upper.layer) : LEAVING);
  const fromLeft = links.toSorted((one, other) => centre(one.lower) - centre(other.lower));
  const aboveSides = groupBy(fromLeft, ({ upper }) => upper);
  const belowSides = groupBy(links, ({ lower }) => lower);
  const unit = Math.min(
    ...[...aboveSides].map(([box, own]) => room(box) / (periodsFor(own.map(leavingOn)) * period)),
    ...[...belowSides].map(([box, own]) => room(box) / (periodsFor(own.map(() => ENTERING)) * period)),
  );
  const slotsOf = (box: Box, residue: number): number[] =>
    range(Math.ceil((centre(box) - room(box) / 2) / unit), Math.floor((centre(box) + room(box) / 2) / unit)).filter(
      (slot) => slot % period === residue,
    );
  const even = (box: Box, at: number, count: number): number =>
    (centre(box) + room(box) * ((at + 0.5) / count - 0.5)) / unit;

  const leaving = new Map<string, number>();
  for (const [box, own] of aboveSides) {
    const ends = own.map((link, at): End => ({
      link,
      allowed: slotsOf(box, leavingOn(link)),
      cost: (slot) => Math.abs(slot - even(box, at, own.length)),
    }));
    for (const { link, slot } of cheapest(ends)) leaving.set(link.key, slot);
  }
  const ports = new Map<string, Ports>();
  for (const [box, own] of belowSides) {
    const from = ({ key }: Link): number => leaving.get(key) ?? 0;
    const [first, last] = [(centre(box) - room(box) / 2) / unit, (centre(box) + room(box) / 2) / unit];
    const inOrder = own.toSorted((one, other) => from(one) - from(other));
    const ends = inOrder.map((link, at): End => {
      const above = from(link);
      const straight = above >= first && above <= last ? [above] : [];
      return {
        link,
        allowed: [...slotsOf(box, ENTERING), ...straight].toSorted((one, other) => one - other),
        cost: (slot) =>
          (slot === above ? 0.25 : 1) * Math.abs(slot - even(box, at, own.length)) + (slot === above ? 0 : BEND),
      };
    });
    for (const { link, slot } of cheapest(ends)) {
      ports.set(link.key, { upper: from(link) * unit, lower: slot * unit });
    }
  }
  return ports;

  /** The cheapest slots for ends in their order, none nearer to its neighbour than the slots of one kind are. */
  function cheapest(ends: readonly End[]): { link: Link; slot: number }[] {
    let partial: { readonly cost: number; readonly slots: readonly number[] }[] = [{ cost: 0, slots: [] }];
    for (const { allowed, cost } of ends) {
      partial = allowed.flatMap((slot) => {
        const open = partial.filter(({ slots }) => (slots.at(-1) ?? -Infinity) + period <= slot);
        const best = least(open);
        return best === undefined ? [] : [{ cost: best.cost + cost(slot), slots: [...best.slots, slot] }];
      });
    }
    const slots = least(partial)?.slots ?? [];
    return ends.flatMap(({ link }, at) => {
      const slot = slots[at];
      return slot === undefined ? [] : [{ link, slot }];
    });
  }
}

/**
 * How many periods hold ends on these residues in this order, wherever in a period the side begins: one for each and one
 * around them, and one more for each end whose slot comes earlier in its period than that of the end before it.
 */
function periodsFor(residues: readonly number[]): number {
  return residues.length + 1 + residues.filter((residue, at) => residue < (residues[at - 1] ?? residue)).length;
}

const isLong = ({ upper, lower }: Link): boolean => lower.layer - upper.layer > 1;
const centre = ({ left, right }: Box): number => (left + right) / 2;
const room = ({ left, right }: Box): number => (right - left) * SIDE;

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function least<Item extends { readonly cost: number }>(items: readonly Item[]): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best !== undefined && best.cost <= item.cost ? best : item),
    undefined,
  );
}
