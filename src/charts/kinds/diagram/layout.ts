import { groupBy } from '#lib/group-by.ts';
import type { DiagramRelation, DiagramSpec } from './spec.ts';

/**
 * A place in a diagram. `x` is a share of its width. In `y` each layer takes two units: its boxes the first, the gap
 * under them the second; whoever draws says how high either is.
 */
export type Point = { readonly x: number; readonly y: number };

export type Box = { readonly key: string; readonly layer: number; readonly left: number; readonly right: number };

/** The corners of an edge's line, from its `from` to its `to`. */
export type Path = { readonly key: string; readonly points: readonly Point[] };

export type DiagramLayout = {
  readonly layers: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly Path[];
};

/** How the line of each relation looks. */
export const STROKES: Readonly<Record<DiagramRelation['look'], { readonly width: number; readonly dashes?: string }>> =
  {
    arrow: { width: 1.5 },
    'both-ways': { width: 1.5, dashes: '7 4' },
    plain: { width: 1.5 },
    dotted: { width: 2, dashes: '2 4' },
  };

/** How far down a `y` lies where boxes and gaps are so high: `heightAt(3, 80, 50)` is 210, the end of the second boxes. */
export function heightAt(y: number, box: number, gap: number): number {
  const layer = Math.floor(y / 2);
  const rest = y - layer * 2;
  return layer * (box + gap) + Math.min(rest, 1) * box + Math.max(0, rest - 1) * gap;
}

/** Where a line has arrowheads, and which way they point: `dx` is 1 to the right, `dy` is 1 down. */
export function headsOf(points: readonly Point[], look: DiagramRelation['look']) {
  const ends = look === 'arrow' ? [points.toReversed()] : look === 'both-ways' ? [points.toReversed(), points] : [];
  return ends.flatMap(([at, from]) => {
    if (at === undefined || from === undefined) return [];
    return [{ at, dx: at.y === from.y ? Math.sign(at.x - from.x) : 0, dy: Math.sign(at.y - from.y) }];
  });
}

/** The share of a column that its box fills. Between the columns run gutters, the same ones in every layer. */
const BOX = 0.86;
/** The part of a gap in which lines turn: under it there is room for arrowheads. */
const [FIRST, LAST] = [0.1, 0.82];

/** A line by the box above and the box below, whichever way it points. */
type Link = { readonly key: string; readonly upper: Box; readonly lower: Box; readonly isFlipped: boolean };
type End = { readonly link: Link; readonly own: Box; readonly other: Box; readonly isUnder: boolean };
/** A line's way through the gap under a layer: where it comes out above, where it goes in below. */
type Turn = { readonly link: Link; readonly gap: number; readonly top: number; readonly bottom: number };

/** Boxes on a grid of columns; lines run in the gaps between layers and in the gutters, none along another. */
export function layOut({ nodes, edges }: DiagramSpec): DiagramLayout {
  const layers = Math.max(-1, ...nodes.map(({ layer }) => layer)) + 1;
  const rows = Array.from({ length: layers }, (_, layer) => nodes.filter((node) => node.layer === layer));
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const boxes = rows.flatMap((row, layer) =>
    row.map(({ key }, at): Box => {
      const column = at + Math.floor((columns - row.length) / 2);
      return { key, layer, left: (column + (1 - BOX) / 2) / columns, right: (column + (1 + BOX) / 2) / columns };
    }),
  );
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const links = edges.flatMap(({ key, from, to }): Link[] => {
    const [start, end] = [boxOf.get(from), boxOf.get(to)];
    if (start === undefined || end === undefined || start === end) return [];
    const isFlipped = start.layer > end.layer;
    return [isFlipped ? { key, upper: end, lower: start, isFlipped } : { key, upper: start, lower: end, isFlipped }];
  });
  const isBeside = ({ upper, lower }: Link): boolean =>
    upper.layer === lower.layer && Math.abs(upper.left - lower.left) * columns < 1.5;
  const upright = links.filter((link) => !isBeside(link));
  const pathOf = new Map([...besidePaths(links.filter(isBeside)), ...uprightPaths(upright, columns)]);
  return { layers, boxes, paths: links.map((link) => ({ key: link.key, points: pathOf.get(link) ?? [] })) };
}

/** From side to side, one under the other where two boxes have several lines. */
function besidePaths(links: readonly Link[]): [Link, Point[]][] {
  const pairs = groupBy(links, ({ upper, lower }) => [upper.key, lower.key].toSorted().join(' '));
  return [...pairs.values()].flatMap((own) =>
    own.map((link, at): [Link, Point[]] => {
      const { upper: from, lower: to } = link;
      const y = from.layer * 2 + (at + 1) / (own.length + 1);
      return [link, (from.left < to.left ? [from.right, to.left] : [from.left, to.right]).map((x) => ({ x, y }))];
    }),
  );
}

/** Out of a box, level in the gaps that it needs, upright in a gutter past whole layers, and into a box. */
function uprightPaths(links: readonly Link[], columns: number): [Link, Point[]][] {
  const ports = portsOf(links);
  const lanes = lanesOf(links, columns);
  const turns = links.flatMap((link): Turn[] => {
    const { upper, lower } = link;
    const [top = 0, bottom = 0] = ports.get(link) ?? [];
    const lane = lanes.get(link);
    if (lane === undefined) return [{ link, gap: upper.layer - (isUp(link) ? 1 : 0), top, bottom }];
    return [
      { link, gap: upper.layer, top, bottom: lane },
      { link, gap: lower.layer - 1, top: lane, bottom },
    ];
  });
  const depthOf = new Map([...groupBy(turns, ({ gap }) => gap).values()].flatMap(depthsOf));
  const turnsOf = groupBy(turns, ({ link }) => link);
  return links.map((link) => {
    const { upper, lower, isFlipped } = link;
    const [top = 0, bottom = 0] = ports.get(link) ?? [];
    const points = [
      { x: top, y: upper.layer * 2 + (isUp(link) ? 0 : 1) },
      ...(turnsOf.get(link) ?? []).flatMap((turn) => {
        const y = turn.gap * 2 + 1 + (depthOf.get(turn) ?? 0);
        return turn.top === turn.bottom ? [] : [turn.top, turn.bottom].map((x) => ({ x, y }));
      }),
      { x: bottom, y: lower.layer * 2 + (lower.layer === upper.layer && !isUp(link) ? 1 : 0) },
    ];
    return [link, isFlipped ? points.toReversed() : points];
  });
}

/** Lines between boxes of one layer that stand apart run above it; under the top one. */
const isUp = ({ upper, lower }: Link): boolean => upper.layer === lower.layer && upper.layer > 0;

/**
 * Where each line leaves the box above and enters the one below. On a side, ends stand about its middle in the order of
 * the boxes that they lead to; those over a gap and those under it have places of their own, a quarter of a step apart.
 * An end that is alone goes straight if it can.
 */
function portsOf(links: readonly Link[]): ReadonlyMap<Link, readonly [number, number]> {
  const ends = links.map((link): readonly [End, End] => {
    const { upper, lower } = link;
    const isFlat = upper.layer === lower.layer;
    return [
      { link, own: upper, other: lower, isUnder: !isUp(link) },
      { link, own: lower, other: upper, isUnder: isFlat && !isUp(link) },
    ];
  });
  const sides = groupBy(ends.flat(), ({ own, isUnder }) => `${own.key} ${isUnder}`);
  const most = Math.max(0, ...[...sides.values()].map(({ length }) => length));
  const placeOf = new Map(
    [...sides.values()].flatMap((side) =>
      side
        .toSorted((one, other) => one.other.left - other.other.left)
        .map((end, at) => {
          const { own, isUnder } = end;
          const slot = at - (side.length - 1) / 2 + (isUnder ? 0 : 0.25);
          return [end, (own.left + own.right) / 2 + ((own.right - own.left) * slot) / (most + 1)] as const;
        }),
    ),
  );
  const fits = ({ own, other, isUnder }: End, x: number): boolean =>
    Math.abs(own.layer - other.layer) === 1 &&
    sides.get(`${own.key} ${isUnder}`)?.length === 1 &&
    x > own.left &&
    x < own.right;
  return new Map(
    ends.map(([upper, lower]) => {
      const [top = 0, bottom = 0] = [placeOf.get(upper), placeOf.get(lower)];
      return [upper.link, fits(lower, top) ? [top, top] : fits(upper, bottom) ? [bottom, bottom] : [top, bottom]];
    }),
  );
}

/** Where lines pass layers by: each in a lane of its own, in the gutter nearest to its lower end. */
function lanesOf(links: readonly Link[], columns: number): ReadonlyMap<Link, number> {
  const long = links.filter(({ upper, lower }) => lower.layer - upper.layer > 1);
  const gutters = groupBy(long, ({ lower }) => Math.max(1, Math.round(lower.left * columns)));
  return new Map(
    [...gutters].flatMap(([gutter, own]) =>
      own.map((link, at) => {
        const [from, to] = [gutter - (1 - BOX) / 2, Math.min(columns, gutter + (1 - BOX) / 2)];
        return [link, (from + ((to - from) * (at + 1)) / (own.length + 1)) / columns] as const;
      }),
    ),
  );
}

/**
 * How deep in its gap each line turns. Of lines to the left, the leftmost turn first, of those to the right the rightmost:
 * so none crosses another whose ends stand in the same order. Lines that share no place share a depth.
 */
function depthsOf(turns: readonly Turn[]): [Turn, number][] {
  const rank = ({ top, bottom }: Turn): number => (bottom < top ? top : -top);
  const order = turns.filter(({ top, bottom }) => top !== bottom).toSorted((one, other) => rank(one) - rank(other));
  const tracks: number[] = [];
  for (const [at, turn] of order.entries()) {
    const over = order.slice(0, at).flatMap((other, place) => (isOver(turn, other) ? [tracks[place] ?? 0] : []));
    tracks.push(Math.max(-1, ...over) + 1);
  }
  const count = Math.max(0, ...tracks) + 1;
  return order.map((turn, at) => [turn, FIRST + ((LAST - FIRST) * ((tracks[at] ?? 0) + 0.5)) / count]);
}

function isOver(one: Turn, other: Turn): boolean {
  return (
    Math.min(one.top, one.bottom) <= Math.max(other.top, other.bottom) &&
    Math.min(other.top, other.bottom) <= Math.max(one.top, one.bottom)
  );
}
