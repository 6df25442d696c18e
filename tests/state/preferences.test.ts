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
    const preferences = createPreferences(refusingStorage);
    preferences.getState().set({ theme: 'dark' });
    expect(preferences.getState().theme).toBe('dark');
  });
});

describe('a forgiving storage', () => {
  it('keeps, gives and removes like any other', () => {
    const storage = heldStorage();
    const { getItem, setItem, removeItem } = forgiving(() => storage);
    setItem('a', '1');
    expect([getItem('a'), storage.getItem('a'), getItem('b')]).toEqual(['1', '1', null]);
    removeItem('a');
    expect(storage.getItem('a')).toBeNull();
  });

  it('gives nothing where what it holds is no JSON', () => {
    expect(forgiving(() => heldStorage({ a: '{' })).getItem('a')).toBeNull();
  });

  it('neither gives nor complains where there is none', () => {
    const { getItem, setItem, removeItem } = forgiving(refusingStorage);
    setItem('a', '1');
    removeItem('a');
    expect(getItem('a')).toBeNull();
  });
});
