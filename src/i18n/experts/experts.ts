import type { Wording } from '#i18n/wording.ts';
import { experts as en } from './en.ts';
import { experts as zh } from './zh.ts';

const WORDS = { en, zh };

/** The sentences of the view of experts, which come with its page, in both languages. */
export function expertsWords(wording: Wording): typeof en {
  return wording.own(WORDS);
}
