import { describe, expect, it } from 'vitest';
import { START, type ViewState } from '#state/fields.ts';
import { dropUnknown, type KnownIds } from '#state/known-ids.ts';

const state: ViewState = {
  ...START,
  view: 'research',
  direction: { include: ['alignment', 'blue'], exclude: ['red', 'robustness'] },
  city: { include: ['atlantis'], exclude: [] },
  papersHidden: ['venue', 'colour'],
  groupPanel: 'nobody',
};
const known: KnownIds = {
  direction: (id) => ['alignment', 'robustness'].includes(id),
  papersHidden: (id) => id === 'venue',
};

describe('what a link names in vain', () => {
  it('is let go of and told, each id once, in the order of the address', () => {
    expect(dropUnknown(state, known)).toEqual({
      patch: {
        direction: { include: ['alignment'], exclude: ['robustness'] },
        papersHidden: ['venue'],
      },
      notices: [
        { kind: 'unknown-level', parameter: 'direction', value: 'blue' },
        { kind: 'unknown-level', parameter: 'direction', value: 'red' },
        { kind: 'unknown-level', parameter: 'hide', value: 'colour' },
      ],
    });
  });

  it('is told as not drawn where that is what is known', () => {
    const { patch, notices } = dropUnknown(state, { groupPanel: () => false }, 'undrawn');
    expect(patch).toEqual({ groupPanel: '' });
    expect(notices).toEqual([{ kind: 'undrawn', parameter: 'group-panel', value: 'nobody' }]);
  });

  it('is nothing where all is known, or nobody knows', () => {
    const nothing = { patch: {}, notices: [] };
    expect(dropUnknown(state, {})).toEqual(nothing);
    expect(dropUnknown(START, known)).toEqual({
      patch: { papersHidden: ['venue'] },
      notices: ['authors', 'basis'].map((value) => ({ kind: 'unknown-level', parameter: 'hide', value })),
    });
    expect(dropUnknown(state, { direction: () => true, city: () => true })).toEqual(nothing);
  });

  it('is not asked of what has no ids', () => {
    expect(dropUnknown({ ...state, text: 'red' }, { text: () => false, reportLines: () => false })).toEqual({
      patch: {},
      notices: [],
    });
  });
});
