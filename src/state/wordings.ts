import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';

type Known = Readonly<Partial<Record<Language, Wording>>>;

/** The languages that the page can speak by now, and how it learns another. */
export type Wordings = {
  readonly known: Known;
  /** Sends for a language once, however often it is asked; after a failure it may be asked again. */
  readonly learn: (language: Language) => Promise<Wording>;
};

export function createWordings(load: (language: Language) => Promise<Wording>, known: Known = {}): StoreApi<Wordings> {
  const errands = new Map<Language, Promise<Wording>>();
  return createStore<Wordings>()((set, get) => {
    const send = async (language: Language): Promise<Wording> => {
      try {
        const wording = await load(language);
        set({ known: { ...get().known, [language]: wording } });
        return wording;
      } catch (error) {
        errands.delete(language);
        throw error;
      }
    };
    return {
      known,
      learn: (language) => {
        const held = get().known[language];
        if (held !== undefined) return Promise.resolve(held);
        const errand = errands.get(language) ?? send(language);
        errands.set(language, errand);
        return errand;
      },
    };
  });
}
