import type { Wording } from '#i18n/wording.ts';
import { answers as en } from './en.ts';
import { answers as zh } from './zh.ts';

const WORDS = { en, zh };

/** The sentences that search answers with. They come with the palette, in both languages. */
export function answerWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
