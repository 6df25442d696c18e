import type { Wording } from '#i18n/wording.ts';
import { arrived as en } from './en.ts';
import { arrived as zh } from './zh.ts';

const WORDS = { en, zh };

/** The sentences of files that come back. They come with what reads such a file, in both languages. */
export function arrivedWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
