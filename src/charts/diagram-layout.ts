import type { DiagramEdge, DiagramSpec } from './spec.ts';

/**
 * A place in a diagram. `x` is a share of its width. In `y` each layer takes two units: its boxes the first, the gap
 * under them the second; whoever draws says how high either is.
 */
export type Point = { readonly x: number; readonly y: number };

/** The box of a node: shares of the width, and the layer whose first unit it fills. */
export type Box = { readonly key: string; readonly left: number; readonly right: number; readonly layer: number };

/** The corners of an edge's line, from its `from` to its `to`. */
export type Path = { readonly key: string; readonly points: readonly Point[] };

export type DiagramLayout = {
  readonly layers: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly Path[];
};

/** The share of a column that its box fills. */
const BOX = 0.86;
/** The part of a box's side over which lines are spread. */
const SIDE = 0.8;

/** Places boxes and lines. Lines leave and enter at places of their own, and turn in lanes of their own. */
export function layOut({ nodes, edges }: DiagramSpec): DiagramLayout {
  const layers = Math.max(-1, ...nodes.map(({ layer }) => layer)) + 1;
  const boxes = Array.from({ length: layers }, (_, layer) => {
    const own = nodes.filter((node) => node.layer === layer);
    return own.map(({ key }, at): Box => {
      const column = 1 / own.length;
      return { key, layer, left: (at + (1 - BOX) / 2) * column, right: (at + (1 + BOX) / 2) * column };
    });
  }).flat();
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const drawn = edges.filter(({ from, to }) => from !== to && boxOf.has(from) && boxOf.has(to));
  const upright = drawn.filter(({ from, to }) => boxOf.get(from)?.layer !== boxOf.get(to)?.layer);
  const ports = portsOf(upright, boxOf);
  const lanes = lanesOf(upright, boxOf, ports);
  const paths = drawn.map((edge): Path => {
    const [from, to] = [boxOf.get(edge.from), boxOf.get(edge.to)];
    if (from === undefined || to === undefined) return { key: edge.key, points: [] };
    return { key: edge.key, points: from.layer === to.layer ? sideways(from, to) : bent(edge, from, to) };
  });
  return { layers, boxes, paths };

  function bent(edge: DiagramEdge, from: Box, to: Box): Point[] {
    const isDown = from.layer < to.layer;
    const start = { x: ports.get(`${edge.key} from`) ?? centre(from), y: from.layer * 2 + (isDown ? 1 : 0) };
    const end = { x: ports.get(`${edge.key} to`) ?? centre(to), y: to.layer * 2 + (isDown ? 0 : 1) };
    if (Math.abs(start.x - end.x) < 1e-9) return [start, end];
    // Turn in the gap next to the lower box.
    const lane = Math.max(from.layer, to.layer) * 2 - 1 + (lanes.get(edge.key) ?? 0.5);
    return [start, { x: start.x, y: lane }, { x: end.x, y: lane }, end];
  }
}

const centre = ({ left, right }: Box): number => (left + right) / 2;

/** Side by side: straight from edge to edge. */
function sideways(from: Box, to: Box): Point[] {
  const isRight = from.left < to.left;
  const y = from.layer * 2 + 0.5;
  return [
    { x: isRight ? from.right : from.left, y },
    { x: isRight ? to.left : to.right, y },
  ];
}

/** Where along a box each line begins or ends: in the order of the places that it comes from or goes to. */
function portsOf(edges: readonly DiagramEdge[], boxOf: ReadonlyMap<string, Box>): ReadonlyMap<string, number> {
  const ports = new Map<string, number>();
  for (const box of boxOf.values()) {
    for (const side of ['above', 'below'] as const) {
      const ends = edges.flatMap((edge, at) => {
        const isFrom = edge.from === box.key;
        const other = isFrom ? boxOf.get(edge.to) : edge.to === box.key ? boxOf.get(edge.from) : undefined;
        if (other === undefined || other.layer < box.layer !== (side === 'above')) return [];
        return [{ id: `${edge.key} ${isFrom ? 'from' : 'to'}`, x: centre(other), at }];
      });
      const room = (box.right - box.left) * SIDE;
      ends
        .toSorted((one, other) => one.x - other.x || one.at - other.at)
        .forEach(({ id }, at) => ports.set(id, centre(box) + room * ((at + 0.5) / ends.length - 0.5)));
    }
  }
  return ports;
}

/** A line on its way through a gap: where it comes out above, where it goes in below. */
type Bend = { readonly key: string; readonly top: number; readonly bottom: number };

/** How often two lines cross when the first turns above the second. */
function crossings(upper: Bend, lower: Bend): number {
  const within = (x: number, { top, bottom }: Bend): boolean => x > Math.min(top, bottom) && x < Math.max(top, bottom);
  return Number(within(lower.top, upper)) + Number(within(upper.bottom, lower));
}

/** How deep in its gap each line turns: in an order that neighbours cannot trade places in to cross less. */
function lanesOf(
  edges: readonly DiagramEdge[],
  boxOf: ReadonlyMap<string, Box>,
  ports: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const gaps = new Map<number, Bend[]>();
  for (const edge of edges) {
    const [from, to] = [boxOf.get(edge.from)?.layer ?? 0, boxOf.get(edge.to)?.layer ?? 0];
    const ends = [ports.get(`${edge.key} from`) ?? 0, ports.get(`${edge.key} to`) ?? 0] as const;
    const [top, bottom] = from < to ? ends : ends.toReversed();
    if (Math.abs(ends[0] - ends[1]) < 1e-9) continue;
    const gap = Math.max(from, to);
    gaps.set(gap, [...(gaps.get(gap) ?? []), { key: edge.key, top: top ?? 0, bottom: bottom ?? 0 }]);
  }
  const lanes = new Map<string, number>();
  for (const own of gaps.values()) {
    inLanes(own).forEach(({ key }, at) => lanes.set(key, 0.1 + (0.72 * (at + 0.5)) / own.length));
  }
  return lanes;
}

/** Sorts by trades of neighbours, each of which crosses less than before; so it ends. */
function inLanes(bends: readonly Bend[]): Bend[] {
  const order = bends.toSorted((one, other) => Math.abs(one.top - one.bottom) - Math.abs(other.top - other.bottom));
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (let at = 1; at < order.length; at += 1) {
      const [upper, lower] = [order[at - 1], order[at]];
      if (upper === undefined || lower === undefined || crossings(upper, lower) <= crossings(lower, upper)) continue;
      order.splice(at - 1, 2, lower, upper);
      isSettled = false;
    }
  }
  return order;
}
