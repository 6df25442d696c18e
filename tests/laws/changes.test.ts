import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, isSame, withChanges, type Json, type PlainData, type PlainRecord } from '#model/changes.ts';

const value = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
/** Few names, so that two editions have most of them in common. */
const name = fc.constantFrom('a', 'b', 'c', 'd');
const field = fc.constantFrom('title', 'date', 'note', '__proto__', 'constructor');

const record: fc.Arbitrary<PlainRecord> = fc
  .array(fc.tuple(field, fc.oneof(value, fc.constantFrom<Json>(1, 'x', null, []))), { maxLength: 4 })
  .map((fields) => Object.fromEntries(fields));

const data: fc.Arbitrary<PlainData> = fc
  .array(fc.tuple(name, fc.array(fc.tuple(name, record), { minLength: 1, maxLength: 4 })), { maxLength: 3 })
  .map((datasets) => new Map(datasets.map(([dataset, records]) => [dataset, new Map(records)])));

/** The same with records and fields the other way round. */
function reordered(original: PlainData): PlainData {
  const backwards = (each: PlainRecord): PlainRecord => Object.fromEntries(Object.entries(each).toReversed());
  return new Map(
    [...original]
      .toReversed()
      .map(([dataset, records]) => [
        dataset,
        new Map([...records].toReversed().map(([key, each]) => [key, backwards(each)])),
      ]),
  );
}

describe('what changed from one edition to another', () => {
  it('made in the one gives the other, and taken back gives the one', () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        const changes = changesBetween(before, after);
        expect(withChanges(before, changes)).toEqual(after);
        const back = changes.map(({ before: was, after: is, ...where }) => ({
          ...where,
          ...(is === undefined ? {} : { before: is }),
          ...(was === undefined ? {} : { after: was }),
        }));
        expect(withChanges(after, back)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing between equals, in whatever order they stand', () => {
    fc.assert(
      fc.property(data, (one) => {
        expect(changesBetween(one, one)).toEqual([]);
        expect(changesBetween(one, structuredClone(one))).toEqual([]);
        expect(changesBetween(one, reordered(one))).toEqual([]);
      }),
    );
  });

  it('is the same whatever the order of records and fields, and may be made in any order', () => {
    fc.assert(
      fc.property(data, data, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (before, after, keys) => {
        const changes = changesBetween(before, after);
        expect(changesBetween(reordered(before), reordered(after))).toEqual(changes);
        const shuffled = changes
          .map((change, at) => ({ change, key: keys[at % keys.length] ?? 0 }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ change }) => change);
        expect(withChanges(before, shuffled)).toEqual(after);
      }),
    );
  });

  it('names every place once, and only what differs there', () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        const changes = changesBetween(before, after);
        const places = changes.map(({ dataset, record: key, field: of }) => JSON.stringify([dataset, key, of]));
        expect(new Set(places).size).toBe(places.length);
        for (const change of changes) expect(isSame(change.before, change.after)).toBe(false);
      }),
    );
  });

  it('leaves what it starts from as it was', () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        const copy = structuredClone(before);
        withChanges(before, changesBetween(before, after));
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe('two values', () => {
  it.each<[Json | undefined, Json | undefined, boolean]>([
    [[1, 2], [2, 1], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[], {}, false],
    [null, undefined, false],
    [{ a: null }, {}, false],
    [{ a: null }, { b: null }, false],
    ['1', 1, false],
  ])('%j and %j say the same: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});
