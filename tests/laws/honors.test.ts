import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitHonors, type HonorTotals } from '#model/honors.ts';

/** Counts the totals of groups of which each has or lacks each honour. */
function totalsOf(groups: readonly { award: boolean; topTwoPercent: boolean }[]): HonorTotals {
  return {
    total: groups.length,
    any: groups.filter(({ award, topTwoPercent }) => award || topTwoPercent).length,
    award: groups.filter(({ award }) => award).length,
    topTwoPercent: groups.filter(({ topTwoPercent }) => topTwoPercent).length,
  };
}

const MOST = 12;
const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, value) => value);

/** Whether any groups at all could have these totals, found by trying every way to split them. */
function isPossible({ total, any, award, topTwoPercent }: HonorTotals): boolean {
  return upTo(award).some((both) => {
    const [awardOnly, topOnly] = [award - both, topTwoPercent - both];
    return topOnly >= 0 && awardOnly + topOnly + both === any && any <= total;
  });
}

describe('the overlap of two honours', () => {
  it('is 5, 1, 2 and 3 for the 8, 6 and 7 of 11 that the report prints in section 2.2', () => {
    expect(splitHonors({ total: 11, any: 8, award: 6, topTwoPercent: 7 })).toEqual({
      ok: true,
      split: { both: 5, awardOnly: 1, topTwoPercentOnly: 2, neither: 3 },
    });
  });

  it('is what counting gives, for any groups whatever', () => {
    const group = fc.record({ award: fc.boolean(), topTwoPercent: fc.boolean() });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 60 }), (groups) => {
        const count = (award: boolean, topTwoPercent: boolean): number =>
          groups.filter((each) => each.award === award && each.topTwoPercent === topTwoPercent).length;
        expect(splitHonors(totalsOf(groups))).toEqual({
          ok: true,
          split: {
            both: count(true, true),
            awardOnly: count(true, false),
            topTwoPercentOnly: count(false, true),
            neither: count(false, false),
          },
        });
      }),
    );
  });

  it('accepts every set of totals that can be true and refuses every other, without exception up to twelve groups', () => {
    let [accepted, refused] = [0, 0];
    for (const total of upTo(MOST)) {
      for (const any of upTo(MOST)) {
        for (const award of upTo(MOST)) {
          for (const topTwoPercent of upTo(MOST)) {
            const totals = { total, any, award, topTwoPercent };
            const reading = splitHonors(totals);
            if (reading.ok !== isPossible(totals)) throw new Error(`wrong about ${JSON.stringify(totals)}`);
            if (!reading.ok) {
              refused += 1;
              if (reading.faults.length === 0) throw new Error(`no reason for ${JSON.stringify(totals)}`);
              continue;
            }
            accepted += 1;
            const parts = Object.values(reading.split);
            if (parts.some((part) => part < 0)) throw new Error(`negative for ${JSON.stringify(totals)}`);
            if (parts.reduce((sum, part) => sum + part, 0) !== total)
              throw new Error(`does not add up: ${JSON.stringify(totals)}`);
          }
        }
      }
    }
    expect([accepted > 0, refused > 0]).toEqual([true, true]);
  });

  it('gives a reason that is true of the totals it refuses', () => {
    fc.assert(
      fc.property(
        fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 40 }))),
        ([total, any, award, topTwoPercent]) => {
          const reading = splitHonors({ total: total!, any: any!, award: award!, topTwoPercent: topTwoPercent! });
          for (const fault of reading.ok ? [] : reading.faults) {
            switch (fault.kind) {
              case 'not-a-count':
                throw new Error('every total here is a count');
              case 'any-above-total':
                expect(fault.any).toBeGreaterThan(fault.total);
                break;
              case 'one-above-any':
                expect(fault.value).toBeGreaterThan(fault.any);
                break;
              case 'any-above-sum':
                expect(fault.any).toBeGreaterThan(fault.sum);
                expect(fault.sum).toBe(award! + topTwoPercent!);
            }
          }
        },
      ),
    );
  });

  it.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %s as a count, and names where it stands',
    (value) => {
      for (const which of ['total', 'any', 'award', 'topTwoPercent'] as const) {
        const reading = splitHonors({ total: 11, any: 8, award: 6, topTwoPercent: 7, [which]: value });
        expect(reading).toEqual({ ok: false, faults: [{ kind: 'not-a-count', which, value }] });
      }
    },
  );
});
