import type { Language } from './language.ts';

/** A stretch of a text, with the tag of its language where that is not the page's. */
export type Run = { readonly text: string; readonly tag: 'en' | 'zh-Hans' | null };

/** Han characters with what stands between them: 粤府〔2023〕90号. */
const CHINESE = /\p{Script=Han}(?:[\p{Script=Han}\d\p{P}·]*[\p{Script=Han}])?/gu;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;

/**
 * A text parted by language, so that a voice can read it. On an English page every stretch in Chinese is named. On a
 * Chinese page only a text that is English as a whole is: an acronym within a Chinese sentence is part of it.
 */
export function runsOf(text: string, language: Language): readonly Run[] {
  if (language === 'zh') {
    const isEnglish = !/\p{Script=Han}/u.test(text) && (text.match(LATIN_WORD)?.length ?? 0) > 1;
    return [{ text, tag: isEnglish ? 'en' : null }];
  }
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: chinese, index } of text.matchAll(CHINESE)) {
    if (index > end) runs.push({ text: text.slice(end, index), tag: null });
    runs.push({ text: chinese, tag: 'zh-Hans' });
    end = index + chinese.length;
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end), tag: null });
  return runs;
}
