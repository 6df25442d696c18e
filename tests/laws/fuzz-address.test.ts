import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { bindAddress } from '#state/bind-address.ts';
import { createAtlas } from '#state/store.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { tab } from '#tests/fixtures/tab.ts';
import { wildAddress } from '#tests/fixtures/wild-addresses.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const RUNS = 10_000;

describe(`${RUNS} random addresses`, () => {
  it('arrive in the store, say what they said in vain, and leave the address bar alone', () => {
    fc.assert(
      fc.property(wildAddress, (search) => {
        const { page, entries } = tab(search);
        const atlas = createAtlas();
        bindAddress(atlas, page)();
        const { viewState, notices } = atlas.getState();
        expect(entries).toEqual([search]);

        const { state, problems } = readAddress(search);
        expect(writeAddress(viewState)).toBe(writeAddress(state));
        const told = problems.map((problem) => JSON.stringify({ kind: 'address', problem }));
        expect(notices.map((notice) => JSON.stringify(notice))).toEqual([...new Set(told)]);

        const canonical = readAddress(writeAddress(viewState));
        expect(canonical.problems).toEqual([]);
        expect(writeAddress(canonical.state)).toBe(writeAddress(viewState));
      }),
      { numRuns: RUNS },
    );
  });

  it('are drawn, whatever they ask for (300 of them)', async () => {
    const snapshot = publishedSnapshot();
    const wording = wordingOf('en');
    await fc.assert(
      fc.asyncProperty(wildAddress, async (search) => {
        const { state } = readAddress(search);
        const { figuresOf, tablesOf } = await VIEWS[state.view].figures();
        expect(() => figuresOf(snapshot, state, wording)).not.toThrow();
        expect(() => tablesOf?.(snapshot, state, wording)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
