import { describe, expect, it } from 'vitest';
import { en } from '#i18n/en/messages.ts';
import { answers as answersInEnglish } from '#i18n/answers/en.ts';
import { answers as answersInChinese } from '#i18n/answers/zh.ts';
import { arrived as arrivedInEnglish } from '#i18n/arrived/en.ts';
import { arrived as arrivedInChinese } from '#i18n/arrived/zh.ts';
import { experts as expertsInEnglish } from '#i18n/experts/en.ts';
import { experts as expertsInChinese } from '#i18n/experts/zh.ts';
import { industry as industryInEnglish } from '#i18n/industry/en.ts';
import { industry as industryInChinese } from '#i18n/industry/zh.ts';
import { international as internationalInEnglish } from '#i18n/international/en.ts';
import { international as internationalInChinese } from '#i18n/international/zh.ts';
import { documents as registerInEnglish } from '#i18n/register/en.ts';
import { documents as registerInChinese } from '#i18n/register/zh.ts';
import { pages as pagesInEnglish } from '#i18n/pages/en.ts';
import { pages as pagesInChinese } from '#i18n/pages/zh.ts';
import { words as slidesInEnglish } from '#i18n/slides/en.ts';
import { words as slidesInChinese } from '#i18n/slides/zh.ts';
import { zh } from '#i18n/zh/messages.ts';

type Leaf = { readonly path: string; readonly english: unknown; readonly chinese: unknown };

function leaves(english: unknown, chinese: unknown, path: string): Leaf[] {
  if (typeof english !== 'object' || english === null) return [{ path, english, chinese }];
  return Object.entries(english).flatMap(([key, value]) =>
    leaves(value, (chinese as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

/** The literal words of a message: of a function, those of its source, arguments left out. */
function literals(message: unknown): string {
  if (typeof message === 'string') return message;
  if (typeof message !== 'function') return '';
  const source = Function.prototype.toString.call(message);
  const quoted = source.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gs) ?? [];
  return quoted.map((words) => words.replace(/\$\{[^}]*\}/g, ' ')).join(' ');
}

/** Signs, tags of a language, names of formats, and the switch and the pair of words that are written in English. */
const WITHOUT_CHINESE = new Set([
  '.data.jsonOf',
  '.data.schema',
  '.glossary.safety.safety',
  '.glossary.safety.security',
  '.overview.unknown.outOf',
  '.briefing.outputs.pptx',
  '.briefing.outputs.word',
  '.pages.partOf',
  '.pages.sheet.outputs.word',
  '.slides.continued',
  '.figure.outOf',
  '.provinces.documents.otherLanguage',
  '.shell.switchLanguage',
]);

/** Names that are the same in both languages. */
const SAME_IN_BOTH =
  /BibLaTeX|^APA$|RIS|GB\/T|PNG|SVG|CSV|XLSX|PPTX|IDAIS|\bgd\b|The State of AI Safety in China|English|SHA-256|AGI|TC260|WDTA|Concordia|px$/;

/** All sentences, those that come with their page among them. */
const all = leaves(
  {
    ...en,
    arrived: arrivedInEnglish,
    register: registerInEnglish,
    experts: expertsInEnglish,
    industry: industryInEnglish,
    international: internationalInEnglish,
    answers: answersInEnglish,
    pages: pagesInEnglish,
    slides: slidesInEnglish,
  },
  {
    ...zh,
    arrived: arrivedInChinese,
    register: registerInChinese,
    experts: expertsInChinese,
    industry: industryInChinese,
    international: internationalInChinese,
    answers: answersInChinese,
    pages: pagesInChinese,
    slides: slidesInChinese,
  },
  '',
).filter(({ english }) => /\p{L}{2,}/u.test(literals(english)));

describe('messages', () => {
  it('are all there in Chinese, in Chinese characters', () => {
    const untranslated = all.filter(
      ({ path, english, chinese }) =>
        !WITHOUT_CHINESE.has(path) &&
        !/\p{Script=Han}/u.test(
          typeof chinese === 'function' ? Function.prototype.toString.call(chinese) : literals(chinese),
        ) &&
        !SAME_IN_BOTH.test(literals(english)),
    );
    expect(untranslated.map(({ path }) => path)).toEqual([]);
  });

  it('mix no full-width punctuation into English, nor half-width into Chinese', () => {
    const english = all.filter(({ english: words }) => /[，。；：！？、（）]/u.test(literals(words)));
    const chinese = all.filter(
      ({ chinese: words }) => typeof words === 'string' && /\p{Script=Han}[,;!?]|[,;!?]\p{Script=Han}/u.test(words),
    );
    expect([...english, ...chinese].map(({ path }) => path)).toEqual([]);
  });

  it('are kinds of the same: a sentence for a sentence, a function for a function', () => {
    expect(all.filter(({ english, chinese }) => typeof english !== typeof chinese).map(({ path }) => path)).toEqual([]);
  });
});
