import { describe, expect, it } from 'vitest';
import { chainsOf } from '#model/chains.ts';

type Linked = Parameters<typeof chainsOf>[0][number];

const record = (id: string, date: string | null, links: Partial<Linked> = {}): Linked => ({
  id,
  date,
  replaces: [],
  amends: [],
  ...links,
});
const idsOf = (records: readonly Linked[]): string[][] => chainsOf(records).map((chain) => chain.map(({ id }) => id));

describe('chains of versions', () => {
  it('hold drafts, final texts and amendments in time order, whatever order they come in', () => {
    const records = [
      record('amendment', '2025', { amends: ['final'] }),
      record('final', '2024-06', { replaces: ['draft'] }),
      record('draft', '2023-12-01'),
    ];
    expect(idsOf(records)).toEqual([['draft', 'final', 'amendment']]);
    expect(idsOf(records.toReversed())).toEqual([['draft', 'final', 'amendment']]);
  });

  it('join where one takes the place of several, and where several carry one on', () => {
    const records = [
      record('plan', '2023'),
      record('first', '2024', { replaces: ['plan'] }),
      record('second', '2025', { replaces: ['plan', 'old'] }),
      record('old', '2022'),
    ];
    expect(idsOf(records)).toEqual([['old', 'plan', 'first', 'second']]);
  });

  it('leave out what stands alone and what is not there, and stand in the order of their first', () => {
    const records = [
      record('alone', '2020'),
      record('late', '2024'),
      record('later', '2025', { replaces: ['late', 'unknown'] }),
      record('early', '2021'),
      record('undated', null, { amends: ['early'] }),
    ];
    expect(idsOf(records)).toEqual([
      ['early', 'undated'],
      ['late', 'later'],
    ]);
    expect(idsOf([])).toEqual([]);
  });
});
