import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRow,
  allRows,
  countRows,
  countShared,
  hasRow,
  intersect,
  keepIn,
  noRows,
  rowsIn,
  shared,
  subtract,
  unite,
} from '#model/row-set.ts';

/** Sizes on both sides of where a word ends. */
const size = fc.constantFrom(0, 1, 31, 32, 33, 64, 100);
const sets = size.chain((count) => {
  const rows = count === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat({ max: count - 1 }));
  return fc.record({ count: fc.constant(count), one: rows, other: rows });
});

function setOf(count: number, rows: readonly number[]): Uint32Array {
  const set = noRows(count);
  for (const row of rows) addRow(set, row);
  return set;
}

const inOrder = (rows: Iterable<number>): number[] => [...rows].toSorted((one, other) => one - other);

describe('a set of rows', () => {
  it('holds exactly what was put in, in table order', () => {
    fc.assert(
      fc.property(sets, ({ count, one }) => {
        const set = setOf(count, one);
        expect([...rowsIn(set)]).toEqual(inOrder(one));
        expect(countRows(set)).toBe(one.length);
        for (let row = 0; row < count; row++) expect(hasRow(set, row)).toBe(one.includes(row));
      }),
    );
  });

  it('tells its first rows without the others', () => {
    fc.assert(
      fc.property(sets, fc.nat({ max: 40 }), ({ count, one }, most) => {
        expect([...rowsIn(setOf(count, one), most)]).toEqual(inOrder(one).slice(0, most));
      }),
    );
  });

  it('knows all rows of a table, and no row more', () => {
    fc.assert(
      fc.property(size, (count) => {
        expect([...rowsIn(allRows(count))]).toEqual(Array.from({ length: count }, (_, row) => row));
      }),
    );
  });

  it('unites, subtracts, intersects and counts as sets do', () => {
    fc.assert(
      fc.property(sets, ({ count, one, other }) => {
        const [united, rest, common] = [setOf(count, one), setOf(count, one), setOf(count, one)];
        const others = setOf(count, other);
        unite(united, others);
        subtract(rest, others);
        intersect(common, others);
        expect([...rowsIn(united)]).toEqual(inOrder(new Set([...one, ...other])));
        expect([...rowsIn(rest)]).toEqual(inOrder(one.filter((row) => !other.includes(row))));
        expect([...rowsIn(common)]).toEqual(inOrder(one.filter((row) => other.includes(row))));
        expect(shared(setOf(count, one), others)).toEqual(common);
        expect(countShared(setOf(count, one), others)).toBe(countRows(common));
        expect([...rowsIn(others)]).toEqual(inOrder(other));
      }),
    );
  });

  it('counts what two sets share, however many words they have and however full these are', () => {
    const word = fc.oneof(fc.integer({ min: 0, max: 0xffff_ffff }), fc.constantFrom(0, 0xffff_ffff));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 14 }), (words) => {
        const [one, other] = [0, 1].map((at) => Uint32Array.from(words, (pair) => pair[at]!));
        const bits = words.map(([a, b]) => ((a & b) >>> 0).toString(2)).join('');
        expect(countShared(one!, other!)).toBe(bits.replaceAll('0', '').length);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps of rows in any order those it has, in that order', () => {
    fc.assert(
      fc.property(sets, ({ count, one, other }) => {
        const kept = keepIn(Uint32Array.from(one), setOf(count, other));
        expect([...kept]).toEqual(one.filter((row) => other.includes(row)));
      }),
    );
  });
});
