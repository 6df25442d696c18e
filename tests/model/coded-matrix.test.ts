import { describe, expect, it } from 'vitest';
import { answers, codedMatrix, tally, type CodedMatrix } from '#model/coded-matrix.ts';
import { smallestCovers } from '#model/set-cover.ts';
import { compareSideBySide, isDifference } from '#model/side-by-side.ts';
import { differenceOf, neighboursOf, overlapOf, seriate } from '#model/similarity.ts';
import type { CellState } from '#model/source.ts';
import { isEqualWeights, rankByWeight, stabilityOf, weightOf, type Ranked } from '#model/weighted-index.ts';

const STATES: Readonly<Record<string, CellState>> = { y: 'yes', n: 'no', '-': 'not-applicable', '?': 'not-coded' };

/** `{ a: 'yn' }` has a thing a with a yes for the feature x and a no for y. */
function matrix(rows: Readonly<Record<string, string>>): CodedMatrix {
  const things = Object.keys(rows);
  const features = 'xyzuvw'.slice(0, rows[things[0] ?? '']?.length ?? 0).split('');
  const cells = things.flatMap((thing) =>
    features.map((feature, at) => ({ thing, feature, state: STATES[rows[thing]?.charAt(at) ?? ''] ?? 'not-coded' })),
  );
  return codedMatrix(things, features, cells);
}

describe('a tally', () => {
  it('counts yes out of yes and no alone', () => {
    expect(tally(['yes', 'no', 'not-coded', 'not-applicable', 'no'])).toEqual({ yes: 1, coded: 3, cells: 5 });
  });
});

describe('a thing asked for its features', () => {
  it.each([
    ['yn', 'any', ['x', 'y'], [], true],
    ['nn', 'any', ['x', 'y'], [], false],
    ['yn', 'all', ['x', 'y'], [], false],
    ['yy', 'all', ['x', 'y'], [], true],
    ['nn', 'all', [], [], true],
    ['nn', 'any', [], [], true],
    ['n?', 'any', [], ['x'], true],
    ['-?', 'any', [], ['x'], true],
    ['?n', 'any', [], ['x'], false],
    ['yn', 'any', [], ['x'], false],
    ['nn', 'any', [], ['x', 'y'], true],
    ['ny', 'any', [], ['x', 'y'], false],
    ['yn', 'any', ['x'], ['y'], true],
    ['yy', 'any', ['x'], ['y'], false],
    ['nn', 'any', ['x'], ['y'], false],
  ] as const)('with %s, for %s of %j and none of %j, answers %s', (row, mode, wanted, refused, is) => {
    expect(answers(matrix({ a: row }), 'a', { mode, wanted, refused })).toBe(is);
  });
});

describe('side by side', () => {
  const own = matrix({ a: 'yynyn?', b: 'ynnyn-', c: 'ynny-y' });

  it('says what all have, none, one alone and some, and what is not clear', () => {
    expect(compareSideBySide(own, ['a', 'b', 'c'])).toMatchObject({
      things: ['a', 'b', 'c'],
      shared: ['x', 'u'],
      missing: ['z', 'v'],
      only: [{ thing: 'a', features: ['y'] }],
      partly: [],
      unclear: ['w'],
    });
    expect(compareSideBySide(matrix({ a: 'yn', b: 'yy', c: 'ny' }), ['a', 'b', 'c'])).toMatchObject({
      only: [],
      partly: [
        { feature: 'x', have: ['a', 'b'] },
        { feature: 'y', have: ['b', 'c'] },
      ],
    });
  });

  it('gives each feature its verdict, a difference only where some are known to have it', () => {
    const verdicts = compareSideBySide(own, ['a', 'c']).features.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([
      { kind: 'all' },
      { kind: 'some', have: ['a'] },
      { kind: 'none' },
      { kind: 'all' },
      { kind: 'none' },
      { kind: 'unclear', have: ['c'], gaps: ['a'] },
    ]);
    expect(verdicts.map(isDifference)).toEqual([false, true, false, false, false, false]);
  });
});

describe('likeness', () => {
  it('counts what both have of what either has, where both are coded', () => {
    const own = matrix({ a: 'yyny?-', b: 'ynnny-' });
    expect(overlapOf(own, 'a', 'b')).toEqual({ shared: 1, either: 3, left: 2, jaccard: 1 / 3 });
    expect(overlapOf(matrix({ a: 'n-', b: 'nn' }), 'a', 'b')).toEqual({ shared: 0, either: 0, left: 1, jaccard: null });
  });

  it('orders the others by it, those that cannot be compared last', () => {
    const own = matrix({ a: 'yyn', b: '???', c: 'ynn', d: 'nny', e: 'yyn' });
    const neighbours = neighboursOf(own, 'a');
    expect(neighbours.map(({ thing }) => thing)).toEqual(['e', 'c', 'd', 'b']);
    expect(neighbours.map(({ overlap }) => overlap.jaccard)).toEqual([1, 0.5, 0, null]);
  });

  it('differs by the share of features on which rows differ', () => {
    expect([differenceOf(['y', 'n', '?', '?'], ['y', 'y', '?', 'n']), differenceOf([], [])]).toEqual([0.5, 0]);
  });
});

describe('seriation', () => {
  /** Items are numbers on a line. */
  const apart = (one: string, other: string): number => Math.abs(Number(one) - Number(other));

  it('leaves two items, and fewer, as they are', () => {
    expect([[], ['5'], ['5', '1']].map((items) => seriate(items, apart))).toEqual([[], ['5'], ['5', '1']]);
  });

  it('walks the shortest way, from the end named first', () => {
    expect(seriate(['5', '9', '1'], apart)).toEqual(['9', '5', '1']);
    expect(seriate(['1', '9', '5'], apart)).toEqual(['1', '5', '9']);
  });

  it('finds among eight the way that going to the nearest misses, and beyond goes to the nearest', () => {
    // From any start the nearest of these is a trap: the long way back comes last.
    const trap = ['0', '-1', '1', '-5', '11', '-21', '43'];
    const lengthOf = (path: readonly string[]): number =>
      path.slice(1).reduce((sum, item, at) => sum + apart(path[at] ?? item, item), 0);
    expect(lengthOf(seriate(trap, apart))).toBe(64);
    const many = Array.from({ length: 9 }, (_, at) => String((at * 4) % 9));
    expect(seriate(many, apart)).toEqual(many.toSorted());
  });

  it('begins the nearest way where it is shortest, at the earliest such start', () => {
    const tied = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    expect(seriate(tied, () => 1)).toEqual(tied);
  });
});

describe('the smallest cover', () => {
  const set = (key: string, ...members: string[]) => ({ key, members });

  it('is every smallest choice, and what no set has', () => {
    const sets = [set('a', 'x', 'y'), set('b', 'y', 'z'), set('c', 'x', 'z'), set('d', 'x')];
    expect(smallestCovers(['x', 'y', 'z', 'w'], sets)).toEqual({
      choices: [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
        ['b', 'd'],
      ],
      uncovered: ['w'],
    });
  });

  it('may need all sets, one, or none', () => {
    expect(smallestCovers(['x', 'y'], [set('a', 'x'), set('b', 'y')]).choices).toEqual([['a', 'b']]);
    expect(smallestCovers(['x'], [set('a', 'x')]).choices).toEqual([['a']]);
    expect(smallestCovers(['x'], [])).toEqual({ choices: [[]], uncovered: ['x'] });
  });

  it('is looked for among twenty sets at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => set(String(at), 'x'));
    expect(smallestCovers(['x'], many(20)).choices).toHaveLength(20);
    expect(() => smallestCovers(['x'], many(21))).toThrow('More than 20 sets');
  });
});

describe('weights', () => {
  it('are 1 unless the reader says otherwise, whatever a feature is called', () => {
    expect([
      weightOf({ x: 2 }, 'x'),
      weightOf({ x: 2 }, 'y'),
      weightOf({}, 'constructor'),
      weightOf({ x: 0 }, 'x'),
    ]).toEqual([2, 1, 1, 0]);
  });

  it.each([
    [{}, ['x', 'y'], true],
    [{ x: 2, y: 2 }, ['x', 'y'], true],
    [{ x: 2 }, ['x', 'y'], false],
    [{ x: 2 }, ['x', 'y', 'z'], false],
    [{ x: 1, y: 2 }, ['x', 'y', 'z'], false],
    [{ x: 0, y: 0 }, ['x', 'y'], false],
    [{ x: 0 }, ['x'], false],
    [{}, [], false],
  ])('%j over %j are equal, and weigh anything: %s', (weights, features, are) => {
    expect(isEqualWeights(weights, features)).toBe(are);
  });
});

describe('a weighted index', () => {
  it('is the share of the weight coded, highest first; the same share is the same rank', () => {
    const own = matrix({ a: 'nn?', b: 'yn-', c: 'yyn', d: 'ny?', e: '???' });
    expect(rankByWeight(own, { x: 2 })).toEqual([
      { thing: 'c', score: 3 / 4, rank: 1 },
      { thing: 'b', score: 2 / 3, rank: 2 },
      { thing: 'd', score: 1 / 3, rank: 3 },
      { thing: 'a', score: 0, rank: 4 },
      { thing: 'e', score: null, rank: null },
    ]);
    expect(rankByWeight(own, { x: 1 }).map(({ thing, rank }) => `${thing}${rank}`)).toEqual([
      'c1',
      'b2',
      'd2',
      'a4',
      'enull',
    ]);
    expect(rankByWeight(own, { x: 0, y: 0, z: 0 }).map(({ rank }) => rank)).toEqual([null, null, null, null, null]);
  });

  it('does not take the last digit of a sum for a difference', () => {
    const own = matrix({ a: 'yyynnn', b: 'nnnyyy' });
    const weights = { x: 0.1, y: 0.2, z: 0.3, u: 0.3, v: 0.2, w: 0.1 };
    expect(rankByWeight(own, weights).map(({ rank }) => rank)).toEqual([1, 1]);
  });
});

describe('the stability of a ranking', () => {
  /** `{ a: 1 }` ranks a first. */
  const ranking = (ranks: Record<string, number | null>): Ranked[] =>
    Object.entries(ranks).map(([thing, rank]) => ({ thing, rank, score: rank }));

  it.each<[string, Record<string, number | null>, Record<string, number | null>, object]>([
    ['the same', { a: 1, b: 2 }, { b: 2, a: 1 }, { reversed: [], loosened: [] }],
    ['reversed', { a: 1, b: 2 }, { b: 1, a: 2 }, { reversed: [['a', 'b']], loosened: [] }],
    ['tied after', { a: 1, b: 2 }, { a: 1, b: 1 }, { reversed: [], loosened: [['a', 'b']] }],
    ['tied before', { a: 1, b: 1 }, { a: 2, b: 1 }, { reversed: [], loosened: [['a', 'b']] }],
    ['unranked in both', { a: null, b: null }, { a: null, b: null }, { reversed: [], loosened: [] }],
    ['unranked before', { a: 1, b: null }, { b: 1, a: 2 }, { reversed: [['a', 'b']], loosened: [] }],
    ['gone after', { a: 1, b: 2 }, { b: 1 }, { reversed: [['a', 'b']], loosened: [] }],
    ['reversed under a third', { a: 1, b: 2, c: 3 }, { a: 1, b: 3, c: 2 }, { reversed: [['b', 'c']], loosened: [] }],
    ['far apart in both', { a: 1, b: 2, c: 3 }, { a: 1, b: 5, c: 9 }, { reversed: [], loosened: [] }],
  ])('of pairs that are %s', (_, before, after, stability) => {
    expect(stabilityOf(ranking(before), ranking(after))).toEqual(stability);
  });
});
