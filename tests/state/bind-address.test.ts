import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makesStep, readAddress, writeAddress } from '#state/address.ts';
import { bindAddress } from '#state/bind-address.ts';
import { START, type ViewState } from '#state/fields.ts';
import { createAtlas } from '#state/store.ts';

/** A browser tab as far as the binding knows it: an address, a history, and Back. */
function tab(search: string): { readonly page: Window; readonly back: () => void; readonly entries: string[] } {
  const entries = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const searchOf = (target: string | URL | null | undefined): string =>
    new URL(String(target), 'http://tab.test').search;
  const page = {
    location: {
      pathname: '/',
      hash: '',
      get search() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_: unknown, __: string, target?: string | URL | null) => {
        entries.splice(at + 1, entries.length, searchOf(target));
        at += 1;
      },
      replaceState: (_: unknown, __: string, target?: string | URL | null) => {
        entries[at] = searchOf(target);
      },
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  return {
    page: page as unknown as Window,
    entries,
    back: () => {
      at = Math.max(0, at - 1);
      for (const listener of listeners) listener();
    },
  };
}

const patch: fc.Arbitrary<Partial<ViewState>> = fc.oneof(
  fc.constantFrom('research', 'groups', 'provinces', 'law').map((view) => ({ view })),
  fc.constantFrom('alignment', 'robustness').map((level) => ({ direction: { include: [level], exclude: [] } })),
  fc.constantFrom('', 'a', 'ab', 'abc').map((text) => ({ text })),
  fc.constantFrom('stacked', 'lines').map((monthsMode) => ({ monthsMode })),
  fc.subarray(['beijing', 'shanghai', 'guangdong']).map((compare) => ({ compare })),
  fc.constantFrom('auto', 'en', 'zh').map((language) => ({ language })),
);

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
