import type { Language } from './language.ts';
import { wordingWith, type Messages, type Wording } from './wording.ts';

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en/messages.ts')).en,
  zh: async () => (await import('./zh/messages.ts')).zh,
};

/** Sends for the sentences of one language. Rejects where they cannot be had. */
export async function loadWording(language: Language): Promise<Wording> {
  return wordingWith(language, await MESSAGES[language]());
}
