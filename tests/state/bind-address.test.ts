import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CLAUSE } from '#model/clause.ts';
import { makesStep, readAddress, writeAddress } from '#state/address.ts';
import { bindAddress } from '#state/bind-address.ts';
import { START, type ViewState } from '#state/fields.ts';
import { createAtlas } from '#state/store.ts';
import { tab } from '#tests/fixtures/tab.ts';

const patch: fc.Arbitrary<Partial<ViewState>> = fc.oneof(
  fc.constantFrom('research', 'groups', 'provinces', 'law').map((view) => ({ view })),
  fc.constantFrom('alignment', 'robustness').map((level) => ({ direction: { include: [level], exclude: [] } })),
  fc.constantFrom('', 'a', 'ab', 'abc').map((text) => ({ text })),
  fc.constantFrom('stacked', 'lines').map((monthsMode) => ({ monthsMode })),
  fc.subarray(['beijing', 'shanghai', 'guangdong']).map((compare) => ({ compare })),
  fc.constantFrom('auto', 'en', 'zh').map((language) => ({ language })),
);

/** An address bar that keeps what is written into it, and by which way. */
function bar(search: string, hash = '') {
  const written: (readonly [string, unknown])[] = [];
  const listeners = new Set<string>();
  const page = {
    location: { pathname: '/atlas/', hash, search },
    history: {
      pushState: (_: unknown, __: string, target: unknown) => void written.push(['push', target]),
      replaceState: (_: unknown, __: string, target: unknown) => void written.push(['replace', target]),
    },
    addEventListener: (type: string) => listeners.add(type),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  return { page: page as unknown as Window, written, listeners };
}

describe('Back and Forward', () => {
  it('lead through what was committed, and through nothing else', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 12 }), (patches) => {
        const { page, back, entries } = tab('');
        const atlas = createAtlas();
        const unbind = bindAddress(atlas, page);
        // What each entry of the history should say: a step begins a new one, anything else rewrites the last.
        const expected = [''];
        for (const each of patches) {
          const before = atlas.getState().viewState;
          const said = expected.at(-1);
          atlas.getState().go(each);
          const after = atlas.getState().viewState;
          const address = writeAddress(after);
          if (address === said) continue;
          if (makesStep(before, after)) expected.push(address);
          else expected[expected.length - 1] = address;
        }
        expect(entries).toEqual(expected);
        for (const address of expected.toReversed().slice(1)) {
          back();
          expect(writeAddress(atlas.getState().viewState)).toBe(address);
        }
        unbind();
      }),
      { numRuns: 300 },
    );
  });

  it('write nothing at the start, whatever the link says', () => {
    for (const search of ['', '?view=law', '?view=research&direction=UPPER', '?colour=red']) {
      const { page, entries } = tab(search);
      bindAddress(createAtlas(START), page)();
      expect(entries).toEqual([search]);
      expect(readAddress(search).state.view).toBeDefined();
    }
  });
});

describe('the address bar', () => {
  it('keeps the place on a page while its view stays, and lets go of it with the view', () => {
    const { page, written } = bar('?view=research', '#months');
    const atlas = createAtlas();
    bindAddress(atlas, page);
    atlas.getState().go({ monthsMode: 'lines' });
    atlas.getState().go({ view: 'law' });
    expect(written).toEqual([
      ['replace', '/atlas/?view=research&months-as=lines#months'],
      ['push', '/atlas/?view=law'],
    ]);
  });

  it('is not written where it says the same in other words', () => {
    const { page, written } = bar('?direction=alignment&view=research&lang=auto');
    const atlas = createAtlas();
    bindAddress(atlas, page);
    atlas.getState().go({ direction: { include: ['alignment'], exclude: [] } });
    atlas.getState().notify({ kind: 'altered-file', file: 'papers.json' });
    expect(written).toEqual([]);
  });

  it('is rewritten, without a step, by a correction', () => {
    const { page, written } = bar('?view=research&direction=astrology');
    const atlas = createAtlas();
    bindAddress(atlas, page);
    atlas.getState().correct({ direction: NO_CLAUSE }, []);
    expect(written).toEqual([['replace', '/atlas/?view=research']]);
  });

  it('tells the store what it says, and what it says in vain', () => {
    const atlas = createAtlas({ ...START, text: 'kept', lawText: 'kept', evidence: 'gone' });
    bindAddress(atlas, bar('?view=law&colour=red').page);
    expect(atlas.getState().viewState).toMatchObject({ view: 'law', text: 'kept', lawText: '', evidence: '' });
    expect(atlas.getState().notices).toEqual([
      { kind: 'address', problem: { kind: 'unknown-parameter', parameter: 'colour', value: 'red' } },
    ]);
  });

  it('and the store leave each other alone once untied', () => {
    const { page, written, listeners } = bar('?view=law');
    const atlas = createAtlas();
    bindAddress(atlas, page)();
    atlas.getState().go({ view: 'research' });
    expect([written, listeners]).toEqual([[], new Set()]);
  });
});
