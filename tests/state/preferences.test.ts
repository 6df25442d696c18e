import { describe, expect, it } from 'vitest';
import { createPreferences } from '#state/preferences.ts';
import { forgiving } from '#state/forgiving-storage.ts';
import { heldStorage, refusingStorage } from '#tests/fixtures/storage.ts';

const KEY = 'ai-safety-atlas.preferences';
const kept = (state: unknown): Storage => heldStorage({ [KEY]: JSON.stringify({ state, version: 0 }) });
const chosen = (storage: () => Storage) => {
  const { theme, language, hasShortcuts } = createPreferences(storage).getState();
  return { theme, language, hasShortcuts };
};
const START = { theme: 'system', language: null, hasShortcuts: true };

describe('preferences', () => {
  it('start with the device, and with keys', () => {
    expect(chosen(() => heldStorage())).toEqual(START);
  });

  it('are there again after a reload, and nothing else is kept', () => {
    const storage = heldStorage();
    createPreferences(() => storage)
      .getState()
      .set({ theme: 'dark', language: 'zh', hasShortcuts: false });
    expect(chosen(() => storage)).toEqual({ theme: 'dark', language: 'zh', hasShortcuts: false });
    expect(JSON.parse(storage.getItem(KEY) ?? '')).toEqual({
      state: { theme: 'dark', language: 'zh', hasShortcuts: false },
      version: 0,
    });
  });

  it('are set one by one', () => {
    const preferences = createPreferences(() => heldStorage());
    preferences.getState().set({ theme: 'light' });
    preferences.getState().set({ language: 'en' });
    expect(preferences.getState()).toMatchObject({ theme: 'light', language: 'en', hasShortcuts: true });
  });

  it.each([
    [{}, START],
    [null, START],
    ['dark', START],
    [{ theme: 'sepia', language: 'fr', hasShortcuts: 'yes' }, START],
    [
      { theme: 'light', language: 'de' },
      { ...START, theme: 'light' },
    ],
    [
      { theme: 'neon', language: 'en', hasShortcuts: false },
      { ...START, language: 'en', hasShortcuts: false },
    ],
  ])('take of %j what they can use', (state, wanted) => {
    expect(chosen(() => kept(state))).toEqual(wanted);
  });

  it('last as long as the page where the device keeps nothing', () => {
    let refused = 0;
    const preferences = createPreferences(refusingStorage, () => (refused += 1));
    preferences.getState().set({ theme: 'dark' });
    expect([preferences.getState().theme, refused]).toEqual(['dark', 1]);
  });
});

describe('a forgiving storage', () => {
  const expectNothing = (): void => {
    throw new Error('nothing was refused');
  };

  it('keeps, gives and removes like any other', () => {
    const storage = heldStorage();
    const { getItem, setItem, removeItem } = forgiving(() => storage, expectNothing);
    setItem('a', '1');
    expect([getItem('a'), storage.getItem('a'), getItem('b')]).toEqual(['1', '1', null]);
    removeItem('a');
    expect(storage.getItem('a')).toBeNull();
  });

  it('gives nothing where there is none, and tells that nothing is kept', () => {
    let refused = 0;
    const { getItem, setItem, removeItem } = forgiving(refusingStorage, () => (refused += 1));
    expect([getItem('a'), refused]).toEqual([null, 0]);
    setItem('a', '1');
    removeItem('a');
    expect([getItem('a'), refused]).toEqual([null, 2]);
  });
});
