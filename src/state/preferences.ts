import { createStore, type StoreApi } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';

/** How a reader likes the page, apart from what is on it: kept on the device, never in a link. */
export type Preferences = {
  readonly theme: 'light' | 'dark' | 'system';
  readonly language: 'en' | 'zh' | null;
  readonly set: (patch: Partial<Pick<Preferences, 'theme' | 'language'>>) => void;
};

const THEMES = ['light', 'dark', 'system'] as const;
const LANGUAGES = ['en', 'zh'] as const;

/** Preferences over a storage that may be full, forbidden or filled with anything: then they last as long as the page. */
export function createPreferences(storage: () => Storage): StoreApi<Preferences> {
  return createStore<Preferences>()(
    persist(
      (set) => ({
        theme: 'system',
        language: null,
        set: (patch) => {
          set(patch);
        },
      }),
      {
        name: 'ai-safety-atlas.preferences',
        storage: createJSONStorage(() => forgiving(storage)),
        partialize: ({ theme, language }) => ({ theme, language }),
        merge: (kept, current) => {
          const { theme, language } = { theme: null, language: null, ...(typeof kept === 'object' ? kept : {}) };
          return {
            ...current,
            theme: THEMES.find((each) => each === theme) ?? current.theme,
            language: LANGUAGES.find((each) => each === language) ?? current.language,
          };
        },
      },
    ),
  );
}

function forgiving(storage: () => Storage): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const attempt = <Result>(act: (open: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) =>
      attempt((open) => {
        const kept = open.getItem(key);
        if (kept !== null) JSON.parse(kept);
        return kept;
      }, null),
    setItem: (key, value) => attempt((open) => open.setItem(key, value), undefined),
    removeItem: (key) => attempt((open) => open.removeItem(key), undefined),
  };
}
