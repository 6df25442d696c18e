import type { Wording } from '#i18n/wording.ts';
import { documents as en } from './en.ts';
import { documents as zh } from './zh.ts';

const WORDS = { en, zh };

/** The sentences of the register of documents. They come with its page, in both languages: no other page waits for them. */
export function registerWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
