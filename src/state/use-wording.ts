import { preferredLanguage } from '#i18n/language.ts';
import { wordingOf, type Wording } from '#i18n/wording.ts';
import { usePreferences, useViewState } from './atlas-context.tsx';

/** The language in force: the link's, else the reader's own choice, else the browser's. */
export function useWording(): Wording {
  const { language } = useViewState();
  const { language: kept } = usePreferences();
  return wordingOf(language === 'auto' ? (kept ?? preferredLanguage(navigator.languages)) : language);
}
