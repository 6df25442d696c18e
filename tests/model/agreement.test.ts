import { describe, expect, it } from 'vitest';
import {
  agreementLevel,
  agreementLevels,
  agreementOf,
  onlyDraftOf,
  type Agreement,
  type DraftStates,
} from '#model/agreement.ts';
import type { CellState } from '#model/source.ts';

const SIGNS = { y: 'yes', n: 'no', '?': 'not-coded', '-': 'not-applicable' } as const satisfies Record<
  string,
  CellState
>;

/** `yn?` has three drafts, a, b and c: a yes, a no, and one that nobody coded. */
function states(signs: string): DraftStates {
  return signs.split('').map((sign, at) => ({
    draft: 'abc'.charAt(at),
    state: SIGNS[sign as keyof typeof SIGNS],
  }));
}

describe('agreement', () => {
  it.each<[string, Agreement]>([
    ['', { kind: 'open' }],
    ['y?', { kind: 'open' }],
    ['?', { kind: 'open' }],
    ['n', { kind: 'none' }],
    ['n-', { kind: 'none' }],
    ['y', { kind: 'only', draft: 'a' }],
    ['ny', { kind: 'only', draft: 'b' }],
    ['-y-', { kind: 'only', draft: 'b' }],
    ['yy', { kind: 'shared' }],
    ['yyy', { kind: 'shared' }],
    ['yny', { kind: 'some', drafts: ['a', 'c'] }],
  ])('of “%s” is %j', (signs, agreement) => {
    expect(agreementOf(states(signs))).toEqual(agreement);
  });

  it('is a level to filter by, which names the draft where there is only one', () => {
    const levels = ['yy', 'ny', 'yny', 'n', '?'].map((signs) => agreementLevel(agreementOf(states(signs))));
    expect(levels).toEqual(['shared', 'only-b', 'some', 'none', 'open']);
    expect(levels.map(onlyDraftOf)).toEqual([null, 'b', null, null, null]);
  });

  it.each([
    [[], ['none', 'open']],
    [['a'], ['only-a', 'none', 'open']],
    [
      ['a', 'b'],
      ['shared', 'only-a', 'only-b', 'none', 'open'],
    ],
    [
      ['a', 'b', 'c'],
      ['shared', 'some', 'only-a', 'only-b', 'only-c', 'none', 'open'],
    ],
  ])('of the drafts %j has the levels %j', (drafts, levels) => {
    expect(agreementLevels(drafts)).toEqual(levels);
  });
});
