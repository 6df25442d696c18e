import { describe, expect, it } from 'vitest';
import { leaderOf, type Leader } from '#model/leader.ts';

const contenders = (counts: Record<string, number>) => Object.entries(counts).map(([key, value]) => ({ key, value }));

describe('who stands first', () => {
  it.each<[string, Record<string, number>, Leader]>([
    ['nobody, without contenders', {}, { kind: 'nobody' }],
    ['nobody, where all are zero', { a: 0, b: 0 }, { kind: 'nobody' }],
    ['the only one that is there, whatever the zeros', { a: 0, b: 3 }, { kind: 'alone', key: 'b', value: 3 }],
    ['the highest of several', { a: 1, b: 3, c: 2 }, { kind: 'first', key: 'b', value: 3, total: 9 }],
    ['all of the highest', { a: 3, b: 1, c: 3 }, { kind: 'tied', keys: ['a', 'c'], value: 3, total: 9 }],
  ])('is %s', (_, counts, leader) => {
    expect(leaderOf(contenders(counts), 9)).toEqual(leader);
  });
});
