import { describe, expect, it } from 'vitest';
import { fastestGrowing, type Growth } from '#model/growth.ts';

type Counts = Record<string, readonly [before: number, after: number]>;

function growth(counts: Counts, months: { before: number; after: number }): Growth {
  return fastestGrowing(
    Object.entries(counts).map(([key, [before, after]]) => ({ key, before, after })),
    months,
  );
}

describe('the fastest growing', () => {
  it('is nobody where nothing was counted or nothing grew', () => {
    const months = { before: 6, after: 6 };
    expect(growth({}, months)).toEqual({ kind: 'nobody' });
    expect(growth({ a: [4, 4], b: [3, 1] }, months)).toEqual({ kind: 'nobody' });
  });

  it('goes by what a month gained, not by what a span holds', () => {
    // Twelve in six months are two a month; so are six in three.
    expect(growth({ a: [6, 12], b: [0, 2] }, { before: 3, after: 6 })).toEqual({
      kind: 'first',
      key: 'b',
      before: 0,
      after: 2 / 6,
    });
  });

  it('names all that gained the same, in the order given', () => {
    expect(growth({ a: [1, 3], b: [5, 6], c: [0, 2] }, { before: 6, after: 6 })).toEqual({
      kind: 'tied',
      keys: ['a', 'c'],
    });
  });

  it('says rates a month', () => {
    expect(growth({ a: [4, 9] }, { before: 2, after: 3 })).toEqual({ kind: 'first', key: 'a', before: 2, after: 3 });
  });
});
