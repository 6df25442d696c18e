import { createStore, type StoreApi } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';
import { forgiving } from './forgiving-storage.ts';

/** How a reader likes the page, apart from what is on it: kept on the device, never in a link. */
export type Preferences = {
  readonly theme: 'light' | 'dark' | 'system';
  readonly language: 'en' | 'zh' | null;
  /** Whether keys act on every page; some readers' own software needs them. */
  readonly hasShortcuts: boolean;
  readonly set: (patch: Partial<Omit<Preferences, 'set'>>) => void;
};

const THEMES = ['light', 'dark', 'system'] as const;
const SWITCHED = [true, false] as const;
const LANGUAGES = ['en', 'zh'] as const;

/**
 * Preferences over a storage that may be full, forbidden or filled with anything: then they last as long as the page,
 * and `onRefused` is told when something was to be kept.
 */
export function createPreferences(storage: () => Storage, onRefused: () => void = () => {}): StoreApi<Preferences> {
  const { getItem, setItem, removeItem } = forgiving(storage, onRefused);
  const open = {
    getItem,
    setItem: (key: string, value: string) => void setItem(key, value),
    removeItem: (key: string) => void removeItem(key),
  };
  return createStore<Preferences>()(
    persist(
      (set) => ({
        theme: 'system',
        language: null,
        hasShortcuts: true,
        set: (patch) => {
          set(patch);
        },
      }),
      {
        name: 'ai-safety-atlas.preferences',
        storage: createJSONStorage(() => open),
        // Of whatever version: what is kept is looked at value by value.
        migrate: (kept) => kept,
        partialize: ({ theme, language, hasShortcuts }) => ({ theme, language, hasShortcuts }),
        merge: (kept, current) => {
          const { theme, language, hasShortcuts } = {
            theme: null,
            language: null,
            hasShortcuts: true,
            ...(typeof kept === 'object' ? kept : {}),
          };
          return {
            ...current,
            theme: THEMES.find((each) => each === theme) ?? current.theme,
            language: LANGUAGES.find((each) => each === language) ?? current.language,
            hasShortcuts: SWITCHED.find((each) => each === hasShortcuts) ?? current.hasShortcuts,
          };
        },
      },
    ),
  );
}
