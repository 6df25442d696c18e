import type { Wording } from '#i18n/wording.ts';
import { words as en } from './en.ts';
import { words as zh } from './zh.ts';

const WORDS = { en, zh };

/** The words of slides. They come with what shows or writes them, in both languages: no page waits for them. */
export function slideWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
