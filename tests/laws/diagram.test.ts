import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Path } from '#charts/diagram-layout.ts';
import type { DiagramSpec } from '#charts/kinds/diagram/spec.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { crossingsOf, layersOf, orderInLayers, reachedFrom, tradesIn, type Tie } from '#model/layers.ts';
import { START } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { figuresOf } from '#views/industry/figures.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const ties: fc.Arbitrary<Tie[]> = fc.array(
  fc.record({
    from: fc.constantFrom(...KEYS),
    to: fc.constantFrom(...KEYS),
    rank: fc.constantFrom('from-above', 'to-above', null),
  }),
  { maxLength: 14 },
);

/** Ties that only lead from earlier to later letters, so never in a circle. */
const ordered = ties.map((all) =>
  all.flatMap(({ from, to }): Tie[] => (from < to ? [{ from, to, rank: 'from-above' }] : [])),
);

describe('layers', () => {
  it('put everything under what stands above it, and no deeper than needed', () => {
    fc.assert(
      fc.property(ordered, (own) => {
        const layers = layersOf(KEYS, own);
        const layer = (key: string): number => layers.get(key) ?? -1;
        for (const { from, to } of own) expect(layer(to)).toBeGreaterThan(layer(from));
        for (const key of KEYS) {
          const above = own.filter(({ to }) => to === key).map(({ from }) => layer(from));
          expect(layer(key)).toBe(above.length === 0 ? 0 : Math.max(...above) + 1);
        }
      }),
    );
  });

  it('hold every key once, even where ties run in a circle', () => {
    fc.assert(
      fc.property(ties, (own) => {
        expect(orderInLayers(KEYS, own).flat().toSorted()).toEqual(KEYS);
      }),
    );
  });

  it('stand in an order in which no two of a layer could trade places and cross less', () => {
    fc.assert(
      fc.property(ties, (own) => {
        const rows = orderInLayers(KEYS, own);
        const fewest = crossingsOf(rows, own);
        for (const traded of tradesIn(rows)) expect(crossingsOf(traded, own)).toBeGreaterThanOrEqual(fewest);
      }),
    );
  });

  it('reach along ties in either direction, and nothing beyond', () => {
    fc.assert(
      fc.property(ties, (own) => {
        const reached = reachedFrom(['a'], own);
        for (const { from, to } of own) expect(reached.has(from)).toBe(reached.has(to));
        expect(reached.has('a')).toBe(true);
      }),
    );
  });
});

function diagram(own: readonly Tie[]): DiagramSpec {
  const rows = orderInLayers(KEYS, own);
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
    nodes: rows.flatMap((row, layer) =>
      row.map((key) => ({ ...mark, key, label: key, sublabel: '', detail: '', layer })),
    ),
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

describe('the layout of a diagram', () => {
  it('keeps boxes apart, inside, and lines from box to box', () => {
    fc.assert(
      fc.property(ties, (own) => {
        const spec = diagram(own);
        const { boxes, paths } = layOut(spec);
        expect(layOut(spec)).toEqual({ layers: Math.max(...boxes.map(({ layer }) => layer)) + 1, boxes, paths });
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(1);
          for (const other of boxes) {
            if (other.key === box.key || other.layer !== box.layer) continue;
            expect(other.right <= box.left || other.left >= box.right).toBe(true);
          }
        }
        for (const { key, points } of paths) {
          const edge = spec.edges.find((each) => each.key === key);
          for (const [end, at] of [
            [edge?.from, points[0]],
            [edge?.to, points.at(-1)],
          ] as const) {
            const box = boxes.find((each) => each.key === end);
            expect(at?.x).toBeGreaterThanOrEqual((box?.left ?? 1) - 1e-9);
            expect(at?.x).toBeLessThanOrEqual((box?.right ?? 0) + 1e-9);
            expect(Math.floor((at?.y ?? -1) / 2 - 1e-9)).toBeGreaterThanOrEqual((box?.layer ?? 0) - 1);
          }
          for (let at = 1; at < points.length; at += 1) {
            const [one, other] = [points[at - 1], points[at]];
            expect(one?.x === other?.x || one?.y === other?.y).toBe(true);
          }
        }
      }),
    );
  });

  it('has no piece of a line in common with another', () => {
    fc.assert(
      fc.property(ties, (own) => {
        expect(shared(layOut(diagram(own)).paths)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has a place of its own for every line out of a box whose long and short lines take turns', () => {
    const own: readonly Tie[] = [
      { from: 'e', to: 'a', rank: null },
      { from: 'b', to: 'e', rank: 'to-above' },
      { from: 'a', to: 'd', rank: 'from-above' },
      { from: 'a', to: 'g', rank: 'from-above' },
      { from: 'b', to: 'e', rank: 'from-above' },
      { from: 'a', to: 'f', rank: 'from-above' },
      { from: 'a', to: 'e', rank: 'from-above' },
    ];
    const { boxes, paths } = layOut(diagram(own));
    const box = boxes.find(({ key }) => key === 'a');
    const places = paths.flatMap(({ points }) => points.filter(({ y }) => y === 1).map(({ x }) => x));
    expect(new Set(places).size).toBe(5);
    expect(Math.min(...places)).toBeGreaterThan(box?.left ?? 1);
    expect(Math.max(...places)).toBeLessThan(box?.right ?? 0);
    expect(shared(paths)).toEqual([]);
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
});

/** Six boxes over six, with lines from the upper to the lower. */
function twoLayers(lines: readonly (readonly [number, number])[]): DiagramSpec {
  const spec = diagram([]);
  const [any] = spec.nodes;
  if (any === undefined) throw new Error('no node');
  const row = (name: string, layer: number) =>
    Array.from({ length: 6 }, (_, at) => ({ ...any, key: `${name}${at}`, layer }));
  const edges = diagram(lines.map(() => ({ from: 'a', to: 'b', rank: null }))).edges;
  return {
    ...spec,
    nodes: [...row('upper', 0), ...row('lower', 1)],
    edges: edges.map((edge, at) => ({ ...edge, from: `upper${lines[at]?.[0]}`, to: `lower${lines[at]?.[1]}` })),
  };
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

describe('the published diagram', () => {
  it.each(LANGUAGES)('has no line that crosses another or runs along it (%s)', (language) => {
    const specs = figuresOf(publishedSnapshot(), START, wordingOf(language));
    const spec = specs.find((each): each is DiagramSpec => each.kind === 'diagram');
    if (spec === undefined) throw new Error('no diagram');
    const { paths } = layOut(spec);
    expect(paths).toHaveLength(spec.edges.length);
    expect(crossings(paths)).toEqual([]);
    expect(shared(paths)).toEqual([]);
  });
});
