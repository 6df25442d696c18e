import type { Wording } from '#i18n/wording.ts';
import { international as en } from './en.ts';
import { international as zh } from './zh.ts';

const WORDS = { en, zh };

/** The sentences of the view of international governance. They come with its page, in both languages: no other page waits for them. */
export function internationalWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
