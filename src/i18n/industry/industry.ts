import type { Wording } from '#i18n/wording.ts';
import { industry as en } from './en.ts';
import { industry as zh } from './zh.ts';

const WORDS = { en, zh };

/** The sentences of the view of industry. They come with its page, in both languages: no other page waits for them. */
export function industryWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
