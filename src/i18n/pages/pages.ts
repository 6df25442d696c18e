import type { Wording } from '#i18n/wording.ts';
import { pages as en } from './en.ts';
import { pages as zh } from './zh.ts';

const WORDS = { en, zh };

/** The words of documents on paper. They come with what writes them, in both languages: no page waits for them. */
export function pageWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
