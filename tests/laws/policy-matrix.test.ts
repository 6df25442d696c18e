import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, codedMatrix, featuresOf, tally, thingsWith, type CodedMatrix } from '#model/coded-matrix.ts';
import { smallestCovers } from '#model/set-cover.ts';
import { compareSideBySide } from '#model/side-by-side.ts';
import { neighboursOf, overlapOf, seriate } from '#model/similarity.ts';
import { CELL_STATES } from '#model/source.ts';
import { rankByWeight, stabilityOf } from '#model/weighted-index.ts';

const THINGS = ['anhui', 'beijing', 'fujian', 'guangdong', 'shanghai', 'zhejiang'];
const FEATURES = ['alignment', 'ethics', 'testing', 'warning', 'watermarks'];

const matrices = (states: readonly (typeof CELL_STATES)[number][] = CELL_STATES): fc.Arbitrary<CodedMatrix> =>
  fc
    .array(fc.constantFrom(...states), {
      minLength: THINGS.length * FEATURES.length,
      maxLength: THINGS.length * FEATURES.length,
    })
    .map((drawn) =>
      codedMatrix(
        THINGS,
        FEATURES,
        THINGS.flatMap((thing, row) =>
          FEATURES.map((feature, at) => ({ thing, feature, state: drawn[row * FEATURES.length + at] ?? 'not-coded' })),
        ),
      ),
    );

const pairs = fc.uniqueArray(fc.constantFrom(...THINGS), { minLength: 2, maxLength: 2 });
const features = fc.uniqueArray(fc.constantFrom(...FEATURES));

describe('counts', () => {
  it('add up to the same in both margins', () => {
    fc.assert(
      fc.property(matrices(), (matrix) => {
        const down = THINGS.map((thing) => featuresOf(matrix, thing).length);
        const across = FEATURES.map((feature) => thingsWith(matrix, feature).length);
        const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
        const all = tally(THINGS.flatMap((thing) => FEATURES.map((feature) => matrix.stateAt(thing, feature))));
        expect(sum(down)).toBe(all.yes);
        expect(sum(across)).toBe(all.yes);
        expect(all.yes).toBeLessThanOrEqual(all.coded);
        expect(all.coded).toBeLessThanOrEqual(all.cells);
      }),
    );
  });

  it('take an unlisted pair for not coded, never for a no', () => {
    const matrix = codedMatrix(THINGS, FEATURES, []);
    expect(matrix.stateAt('anhui', 'ethics')).toBe('not-coded');
    expect(tally(FEATURES.map((feature) => matrix.stateAt('anhui', feature)))).toEqual({ yes: 0, coded: 0, cells: 5 });
    expect(answers(matrix, 'anhui', { wanted: [], refused: ['ethics'], mode: 'any' })).toBe(false);
  });
});

describe('the filter', () => {
  it('narrows from any to all, and with every refusal', () => {
    fc.assert(
      fc.property(matrices(), features, features, fc.constantFrom(...THINGS), (matrix, wanted, refused, thing) => {
        const any = answers(matrix, thing, { wanted, refused: [], mode: 'any' });
        const all = answers(matrix, thing, { wanted, refused: [], mode: 'all' });
        const strict = answers(matrix, thing, { wanted, refused, mode: 'all' });
        expect(!all || any).toBe(true);
        expect(!strict || all).toBe(true);
      }),
    );
  });
});

describe('similarity', () => {
  it('is symmetric, and 1 with itself where anything is known', () => {
    fc.assert(
      fc.property(matrices(), pairs, (matrix, [one = '', other = '']) => {
        expect(overlapOf(matrix, one, other)).toEqual(overlapOf(matrix, other, one));
        expect([1, null]).toContain(overlapOf(matrix, one, one).jaccard);
        expect(neighboursOf(matrix, one)).toHaveLength(THINGS.length - 1);
      }),
    );
  });

  it('leaves gaps out of numerator and denominator', () => {
    const matrix = codedMatrix(
      ['a', 'b'],
      ['x', 'y', 'z'],
      [
        { thing: 'a', feature: 'x', state: 'yes' },
        { thing: 'b', feature: 'x', state: 'yes' },
        { thing: 'a', feature: 'y', state: 'yes' },
        { thing: 'a', feature: 'z', state: 'yes' },
        { thing: 'b', feature: 'z', state: 'no' },
      ],
    );
    expect(overlapOf(matrix, 'a', 'b')).toEqual({ shared: 1, either: 2, left: 1, jaccard: 0.5 });
  });
});

describe('seriation', () => {
  const lengthOf = (path: readonly string[], distance: (one: string, other: string) => number): number =>
    path.slice(1).reduce((sum, item, at) => sum + distance(path[at] ?? item, item), 0);

  it('orders all items, and no other order is shorter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 36, maxLength: 36 }),
        fc.shuffledSubarray(THINGS, { minLength: THINGS.length }),
        (drawn, another) => {
          const distance = (one: string, other: string): number => {
            const places = [THINGS.indexOf(one), THINGS.indexOf(other)];
            return drawn[Math.min(...places) * 6 + Math.max(...places)] ?? 0;
          };
          const order = seriate(THINGS, distance);
          expect(order.toSorted()).toEqual(THINGS);
          expect(lengthOf(order, distance)).toBeLessThanOrEqual(lengthOf(another, distance));
        },
      ),
    );
  });

  it('also orders more items than it can try in every order', () => {
    const items = Array.from({ length: 12 }, (_, at) => String((at * 5) % 12));
    expect(seriate(items, (one, other) => Math.abs(Number(one) - Number(other))).map(Number)).toEqual(
      Array.from({ length: 12 }, (_, at) => at),
    );
  });
});

describe('side by side', () => {
  it('mirrors when two columns are swapped', () => {
    fc.assert(
      fc.property(matrices(), pairs, (matrix, things) => {
        const one = compareSideBySide(matrix, things);
        const other = compareSideBySide(matrix, things.toReversed());
        expect(other.shared).toEqual(one.shared);
        expect(other.missing).toEqual(one.missing);
        expect(other.unclear).toEqual(one.unclear);
        expect(other.only).toEqual(one.only.toReversed());
      }),
    );
  });

  it('puts every feature under exactly one heading', () => {
    fc.assert(
      fc.property(matrices(), fc.shuffledSubarray(THINGS, { minLength: 2 }), (matrix, things) => {
        const { shared, missing, only, partly, unclear } = compareSideBySide(matrix, things);
        const placed = [
          ...shared,
          ...missing,
          ...only.flatMap((each) => each.features),
          ...partly.map(({ feature }) => feature),
          ...unclear,
        ];
        expect(placed.toSorted()).toEqual(FEATURES);
      }),
    );
  });

  it('never says none of what is not coded', () => {
    fc.assert(
      fc.property(matrices(), fc.shuffledSubarray(THINGS, { minLength: 2 }), (matrix, things) => {
        for (const feature of compareSideBySide(matrix, things).missing) {
          for (const thing of things) expect(matrix.stateAt(thing, feature)).not.toBe('not-coded');
        }
      }),
    );
  });
});

describe('the smallest cover', () => {
  it('agrees with trying every choice', () => {
    fc.assert(
      fc.property(matrices(['yes', 'no', 'not-coded']), (matrix) => {
        const sets = THINGS.map((key) => ({ key, members: featuresOf(matrix, key) }));
        const { choices, uncovered } = smallestCovers(FEATURES, sets);
        const covering: string[][] = [];
        for (let bits = 0; bits < 1 << sets.length; bits++) {
          const choice = sets.filter((_, at) => bits & (1 << at));
          const covered = new Set(choice.flatMap(({ members }) => members));
          if (FEATURES.every((feature) => covered.has(feature) || uncovered.includes(feature))) {
            covering.push(choice.map(({ key }) => key));
          }
        }
        const smallest = Math.min(...covering.map(({ length }) => length));
        const spell = (all: readonly (readonly string[])[]): string[] => all.map((choice) => choice.join()).toSorted();
        expect(spell(choices)).toEqual(spell(covering.filter(({ length }) => length === smallest)));
        expect(uncovered).toEqual(FEATURES.filter((feature) => thingsWith(matrix, feature).length === 0));
      }),
    );
  });
});

describe('a weighted index', () => {
  const weights = fc.record(Object.fromEntries(FEATURES.map((feature) => [feature, fc.integer({ min: 0, max: 5 })])));

  it('keeps the order when all weights grow alike', () => {
    fc.assert(
      fc.property(matrices(), weights, fc.integer({ min: 2, max: 9 }), (matrix, drawn, factor) => {
        const before = rankByWeight(matrix, drawn);
        const grown = Object.fromEntries(Object.entries(drawn).map(([feature, weight]) => [feature, weight * factor]));
        expect(stabilityOf(before, rankByWeight(matrix, grown))).toEqual({ reversed: [], loosened: [] });
      }),
    );
  });

  it('ranks by count where all is coded and all weigh the same', () => {
    fc.assert(
      fc.property(matrices(['yes', 'no']), (matrix) => {
        const counts = rankByWeight(matrix, {}).map(({ thing }) => featuresOf(matrix, thing).length);
        expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      }),
    );
  });

  it('never ranks what is not coded', () => {
    const matrix = codedMatrix(['a', 'b'], ['x'], [{ thing: 'a', feature: 'x', state: 'no' }]);
    expect(rankByWeight(matrix, {})).toEqual([
      { thing: 'a', score: 0, rank: 1 },
      { thing: 'b', score: null, rank: null },
    ]);
  });

  it('says which pairs turned round', () => {
    const matrix = codedMatrix(
      ['a', 'b'],
      ['x', 'y', 'z'],
      [
        { thing: 'a', feature: 'x', state: 'yes' },
        { thing: 'a', feature: 'y', state: 'yes' },
        { thing: 'a', feature: 'z', state: 'no' },
        { thing: 'b', feature: 'x', state: 'no' },
        { thing: 'b', feature: 'y', state: 'no' },
        { thing: 'b', feature: 'z', state: 'yes' },
      ],
    );
    const equal = rankByWeight(matrix, {});
    expect(stabilityOf(equal, rankByWeight(matrix, { z: 5 })).reversed).toEqual([['a', 'b']]);
    expect(stabilityOf(equal, rankByWeight(matrix, { z: 2 })).loosened).toEqual([['a', 'b']]);
  });
});
