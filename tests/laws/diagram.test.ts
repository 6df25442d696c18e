import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Box, type DiagramLayout, type Path } from '#charts/kinds/diagram/layout.ts';
import type { DiagramSpec } from '#charts/kinds/diagram/spec.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { reachedFrom } from '#model/reach.ts';
import { START } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { view } from '#views/industry/figures.ts';

type Tie = { readonly from: string; readonly to: string };

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const ties: fc.Arbitrary<Tie[]> = fc.array(
  fc.record({ from: fc.constantFrom(...KEYS), to: fc.constantFrom(...KEYS) }),
  { maxLength: 16 },
);
/** Boxes in up to four layers, some of which may be empty, with lines between any of them, some twice or to themselves. */
const diagrams = fc
  .tuple(fc.array(fc.nat(3), { minLength: KEYS.length, maxLength: KEYS.length }), ties)
  .map(([layers, own]) =>
    diagram(
      KEYS.map((key, at) => ({ key, layer: layers[at] ?? 0 })),
      own,
    ),
  );

function diagram(nodes: readonly { readonly key: string; readonly layer: number }[], own: readonly Tie[]): DiagramSpec {
  const mark = { value: 1, rows: () => ['x'], refs: () => [] };
  const words = { subtitle: '', title: '', source: '', count: '', filters: '', fromLabel: '', relationLabel: '' };
  return {
    kind: 'diagram',
    figure: 'any',
    language: 'en',
    notes: [],
    ...words,
    toLabel: '',
    noteLabel: '',
    inferredLabel: '',
    relations: [{ key: 'oversees', label: 'oversees', look: 'arrow', colour: 'accent' }],
    nodes: nodes.map(({ key, layer }) => ({ ...mark, key, label: key, sublabel: '', detail: '', layer })),
    edges: own.map(({ from, to }, at) => ({
      ...mark,
      key: `${at}`,
      from,
      to,
      relation: 'oversees',
      note: '',
      isInferred: false,
    })),
  };
}

function publishedDiagram(language: (typeof LANGUAGES)[number]): DiagramSpec {
  const specs = view.figuresOf(publishedSnapshot(), START, wordingOf(language));
  const spec = specs.find((each): each is DiagramSpec => each.kind === 'diagram');
  if (spec === undefined) throw new Error('no diagram');
  return spec;
}

describe('what lines reach', () => {
  it('holds both ends of a line or neither', () => {
    fc.assert(
      fc.property(ties, (own) => {
        const reached = reachedFrom(['a'], own);
        for (const { from, to } of own) expect(reached.has(from)).toBe(reached.has(to));
        expect(reached.has('a')).toBe(true);
      }),
    );
  });
});

describe('the layout of a diagram', () => {
  it('is the same each time', () => {
    fc.assert(
      fc.property(diagrams, (spec) => {
        expect(layOut(spec)).toEqual(layOut(bare(spec)));
      }),
    );
  });

  it('keeps boxes inside and apart, each in its layer', () => {
    fc.assert(
      fc.property(diagrams, (spec) => {
        const { boxes } = layOut(spec);
        expect(new Map(boxes.map(({ key, layer }) => [key, layer]))).toEqual(
          new Map(spec.nodes.map(({ key, layer }) => [key, layer])),
        );
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(1);
          const beside = boxes.filter(({ key, layer }) => key !== box.key && layer === box.layer);
          for (const other of beside) expect(other.right <= box.left || other.left >= box.right).toBe(true);
        }
      }),
    );
  });

  it('draws every line but those from a box to itself, from the edge of its one box to the edge of the other', () => {
    fc.assert(
      fc.property(diagrams, (spec) => {
        const { boxes, paths } = layOut(spec);
        const drawn = spec.edges.filter(({ from, to }) => from !== to);
        expect(paths.map(({ key }) => key)).toEqual(drawn.map(({ key }) => key));
        for (const [at, { points }] of paths.entries()) {
          expect(isOnEdge(boxOf(boxes, drawn[at]?.from), points[0])).toBe(true);
          expect(isOnEdge(boxOf(boxes, drawn[at]?.to), points.at(-1))).toBe(true);
        }
      }),
    );
  });

  it('has level and upright pieces alone, and none inside any box', () => {
    fc.assert(
      fc.property(diagrams, (spec) => {
        expect(inBoxes(layOut(spec))).toEqual([]);
      }),
    );
  });

  it('has no piece of a line in common with another', () => {
    fc.assert(
      fc.property(diagrams, (spec) => {
        expect(shared(layOut(spec).paths)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('crosses no lines between two layers that could be drawn without', () => {
    const inOrder = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(inOrder, fc.nat(2), (pairs, twice) => {
        const planar = pairs
          .toSorted((one, other) => one[0] - other[0] || one[1] - other[1])
          .reduce<(readonly [number, number])[]>(
            (kept, pair) => ((kept.at(-1)?.[1] ?? 0) <= pair[1] ? [...kept, pair] : kept),
            [],
          );
        const lines = planar.flatMap((pair, at) => (at === twice ? [pair, pair] : [pair]));
        expect(crossings(layOut(twoLayers(lines)).paths)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(LANGUAGES)('of what is published crosses nothing (%s)', (language) => {
    const spec = publishedDiagram(language);
    const layout = layOut(spec);
    expect(layout.paths).toHaveLength(spec.edges.length);
    expect([...crossings(layout.paths), ...shared(layout.paths), ...inBoxes(layout)]).toEqual([]);
  });
});

/** Six boxes over six, with lines from the upper to the lower. */
function twoLayers(lines: readonly (readonly [number, number])[]): DiagramSpec {
  const row = (name: string, layer: number) => Array.from({ length: 6 }, (_, at) => ({ key: `${name}${at}`, layer }));
  return diagram(
    [...row('upper', 0), ...row('lower', 1)],
    lines.map(([from, to]) => ({ from: `upper${from}`, to: `lower${to}` })),
  );
}

/** Without the functions of its marks, which cannot be cloned and have no place in a layout. */
function bare(spec: DiagramSpec): DiagramSpec {
  return JSON.parse(JSON.stringify(spec)) as DiagramSpec;
}

type Piece = { readonly key: string; readonly x: readonly [number, number]; readonly y: readonly [number, number] };

function piecesOf(paths: readonly Path[]): Piece[] {
  const between = (one = 0, other = 0): [number, number] => [Math.min(one, other), Math.max(one, other)];
  return paths.flatMap(({ key, points }) =>
    points.slice(1).map(({ x, y }, at) => ({ key, x: between(points[at]?.x, x), y: between(points[at]?.y, y) })),
  );
}

const isLevel = ({ y: [top, bottom] }: Piece): boolean => top === bottom;
const FINE = 1e-9;

function boxOf(boxes: readonly Box[], key: string | undefined): Box {
  const box = boxes.find((each) => each.key === key);
  if (box === undefined) throw new Error(`no box ${key}`);
  return box;
}

function isOnEdge({ left, right, layer }: Box, { x, y } = { x: -1, y: -1 }): boolean {
  const isAtSide = (x === left || x === right) && y > layer * 2 && y < layer * 2 + 1;
  return isAtSide || (x > left && x < right && (y === layer * 2 || y === layer * 2 + 1));
}

/** Pieces that lean, or pass through a box. */
function inBoxes({ boxes, paths }: DiagramLayout): string[] {
  return piecesOf(paths).flatMap(({ key, x, y }) => {
    if (x[0] !== x[1] && y[0] !== y[1]) return [`${key} leans`];
    const through = boxes.filter(
      ({ left, right, layer }) =>
        x[0] < right - FINE && x[1] > left + FINE && y[0] < layer * 2 + 1 - FINE && y[1] > layer * 2 + FINE,
    );
    return through.map((box) => `${key} through ${box.key}`);
  });
}

/** Pairs of lines that run along one another. */
function shared(paths: readonly Path[]): string[] {
  const pieces = piecesOf(paths);
  return pieces.flatMap((one, at) =>
    pieces.slice(at + 1).flatMap((other) => {
      if (one.key === other.key || isLevel(one) !== isLevel(other)) return [];
      const [along, across] = isLevel(one) ? (['x', 'y'] as const) : (['y', 'x'] as const);
      const isInLine = Math.abs(one[across][0] - other[across][0]) < FINE;
      const overlap = Math.min(one[along][1], other[along][1]) - Math.max(one[along][0], other[along][0]);
      return isInLine && overlap > FINE ? [`${one.key} and ${other.key}`] : [];
    }),
  );
}

/** Pairs of lines that cross. */
function crossings(paths: readonly Path[]): string[] {
  const pieces = piecesOf(paths);
  return pieces.filter(isLevel).flatMap((level) =>
    pieces.flatMap((upright) => {
      if (isLevel(upright) || level.key === upright.key) return [];
      const isAcross = upright.x[0] > level.x[0] - FINE && upright.x[0] < level.x[1] + FINE;
      const isThrough = level.y[0] > upright.y[0] - FINE && level.y[0] < upright.y[1] + FINE;
      return isAcross && isThrough ? [`${level.key} and ${upright.key}`] : [];
    }),
  );
}
