import { use, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { LANGUAGES, languageInForce, type Language } from '#i18n/language.ts';
import type { Wording, WordingOf } from '#i18n/wording.ts';
import { useAtlas, usePreferences, useStores } from './atlas-context.tsx';

function useLanguage(): Language {
  const language = useAtlas(({ viewState }) => viewState.language);
  const { language: kept } = usePreferences();
  return languageInForce(language, kept, globalThis.navigator?.languages ?? []);
}

/** The wording in the language in force, or in the language of before while that is on its way. */
export function useWording(): Wording {
  const language = useLanguage();
  const known = useStore(useStores().wordings, (wordings) => wordings.known);
  const wording = known[language] ?? LANGUAGES.flatMap((each) => known[each] ?? []).at(0);
  if (wording === undefined) throw new Error('A wording must be learned before anything is drawn');
  return wording;
}

/** Sends for the wording of the language in force; where it cannot be had, the page keeps its language and says so. */
export function useLearnedLanguage(): void {
  const { wordings } = useStores();
  const language = useLanguage();
  const spoken = useWording().language;
  const correct = useAtlas((atlas) => atlas.correct);
  useEffect(() => {
    if (language === spoken) return;
    wordings
      .getState()
      .learn(language)
      .catch(() => correct({ language: spoken }, [{ kind: 'unlearned-language', language }]));
  }, [wordings, language, spoken, correct]);
}

/** Every language, for what is said in several; suspends until all are there. */
export function useWordingOf(): WordingOf {
  const { wordings } = useStores();
  const { known, learn } = useStore(wordings);
  const en = known.en ?? use(learn('en'));
  const zh = known.zh ?? use(learn('zh'));
  return useMemo(() => {
    const all: Readonly<Record<Language, Wording>> = { en, zh };
    return (language) => all[language];
  }, [en, zh]);
}
