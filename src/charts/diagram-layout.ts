import { groupBy } from '#lib/group-by.ts';
import { portsOf, type Box, type Link } from './diagram-ports.ts';
import { tracksOf } from './diagram-tracks.ts';
import type { DiagramSpec } from '#charts/kinds/diagram/spec.ts';

/**
 * A place in a diagram. `x` is a share of its width. In `y` each layer takes two units: its boxes the first, the gap
 * under them the second; whoever draws says how high either is.
 */
export type Point = { readonly x: number; readonly y: number };

/** The corners of an edge's line, from its `from` to its `to`. */
export type Path = { readonly key: string; readonly points: readonly Point[] };

export type DiagramLayout = {
  readonly layers: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly Path[];
};

/** The share of a column that its box fills. */
const BOX = 0.86;

/** Places boxes and lines: each line has its own ends, its own place to turn, and no piece in common with another. */
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
  const drawn = edges.flatMap(({ key, from, to }) => {
    const [start, end] = [boxOf.get(from), boxOf.get(to)];
    return start === undefined || end === undefined || start === end ? [] : [{ key, start, end }];
  });
  const upright = new Map(uprightPaths(drawn.filter(({ start, end }) => start.layer !== end.layer)));
  const level = new Map(levelPaths(drawn.filter(({ start, end }) => start.layer === end.layer)));
  return {
    layers,
    boxes,
    paths: drawn.map(({ key }) => ({ key, points: upright.get(key) ?? level.get(key) ?? [] })),
  };
}

type Drawn = { readonly key: string; readonly start: Box; readonly end: Box };

/** Out of the box above, level in the gap over the box below, and into that; straight down where nothing is in between. */
function uprightPaths(edges: readonly Drawn[]): [string, Point[]][] {
  const links = edges.map(({ key, start, end }): Link => {
    return start.layer < end.layer ? { key, upper: start, lower: end } : { key, upper: end, lower: start };
  });
  const ports = portsOf(links);
  const bends = links.flatMap(({ key, lower }) => {
    const { upper: top = 0, lower: bottom = 0 } = ports.get(key) ?? {};
    return top === bottom ? [] : [{ key, top, bottom, gap: lower.layer * 2 - 1 }];
  });
  const turns = new Map(
    [...groupBy(bends, ({ gap }) => gap)].flatMap(([gap, own]) =>
      [...tracksOf(own)].map(([key, track]) => [key, gap + track] as const),
    ),
  );
  return links.map(({ key, upper, lower }, at) => {
    const { upper: top = 0, lower: bottom = 0 } = ports.get(key) ?? {};
    const turn = turns.get(key);
    const down = [
      { x: top, y: upper.layer * 2 + 1 },
      ...(turn === undefined
        ? []
        : [
            { x: top, y: turn },
            { x: bottom, y: turn },
          ]),
      { x: bottom, y: lower.layer * 2 },
    ];
    return [key, edges[at]?.start === upper ? down : down.toReversed()];
  });
}

/** From side to side, one under the other. */
function levelPaths(edges: readonly Drawn[]): [string, Point[]][] {
  return [...groupBy(edges, ({ start }) => start.layer)].flatMap(([layer, own]) =>
    own.map(({ key, start, end }, at): [string, Point[]] => {
      const y = layer * 2 + (at + 1) / (own.length + 1);
      const isRight = start.left < end.left;
      return [
        key,
        [
          { x: isRight ? start.right : start.left, y },
          { x: isRight ? end.left : end.right, y },
        ],
      ];
    }),
  );
}
