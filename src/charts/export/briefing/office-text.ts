import { wrap, type Font } from '#charts/export/measure.ts';
import { element, type SvgNode } from '#charts/export/svg.ts';
import type { Language } from '#i18n/language.ts';

/** Text of a slide: a run keeps its look, a paragraph its place. */
export type Run = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly colour?: Ink;
  /** Where it leads. */
  readonly href?: string;
};
export type Paragraph = readonly Run[];

/** A colour of the theme, or any other without its number sign. */
export type Ink = 'tx1' | 'tx2' | 'bg2' | 'accent1' | (string & {});

const THEMED = /^(?:tx|bg|accent)\d$/;

export function fillOf(ink: Ink): SvgNode {
  return element('a:solidFill', {}, [element(THEMED.test(ink) ? 'a:schemeClr' : 'a:srgbClr', { val: ink })]);
}

/** As Office spells languages. */
export const OFFICE_TAG: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * Text in stretches of one language each, so that programs take the right glyphs, spelling and voice: `{ en: 'A (' },
 * { zh: '张三' }`. What belongs to neither goes with its neighbours where they agree, and else with the document.
 */
export function byLanguage(text: string, document: Language): readonly { text: string; language: Language }[] {
  const stretches = Array.from(text).reduce<{ text: string; language: Language | null }[]>((all, sign) => {
    const language = CHINESE.test(sign) ? 'zh' : LATIN.test(sign) ? 'en' : null;
    const last = all.at(-1);
    if (last?.language === language) last.text += sign;
    else all.push({ text: sign, language });
    return all;
  }, []);
  const settled = stretches.map(({ text: each, language }, at) => {
    const before = stretches[at - 1]?.language ?? document;
    const after = stretches[at + 1]?.language ?? (at === 0 ? document : before);
    return { text: each, language: language ?? (before === after ? before : document) };
  });
  return settled.reduce<{ text: string; language: Language }[]>((all, each) => {
    const last = all.at(-1);
    if (last?.language === each.language) last.text += each.text;
    else all.push({ ...each });
    return all;
  }, []);
}

/** What runs are written with: the language of the document, their size in points, and the name of a link. */
export type Pen = {
  readonly language: Language;
  readonly size?: number;
  readonly linkTo?: (href: string) => string;
};

/** One run, in as many as it has languages. */
export function runNodes(run: Run, { language: document, size, linkTo }: Pen): SvgNode[] {
  return byLanguage(run.text, document).map(({ text, language }) =>
    element('a:r', {}, [
      element(
        'a:rPr',
        {
          lang: OFFICE_TAG[language],
          altLang: OFFICE_TAG[language === 'zh' ? 'en' : 'zh'],
          ...(size === undefined ? {} : { sz: Math.round(size * 100) }),
          ...(run.isBold === true ? { b: 1 } : {}),
          ...(run.isItalic === true ? { i: 1 } : {}),
          dirty: 0,
        },
        [
          ...(run.colour === undefined ? [] : [fillOf(run.colour)]),
          ...(run.href === undefined || linkTo === undefined
            ? []
            : [element('a:hlinkClick', { 'r:id': linkTo(run.href) })]),
        ],
      ),
      element('a:t', {}, [text]),
    ]),
  );
}

/** Paragraphs; an empty text is one without runs, since a text without paragraphs is none. */
export function paragraphNodes(
  paragraphs: readonly Paragraph[],
  pen: Pen,
  look: SvgNode['attributes'] = {},
): SvgNode[] {
  const all = paragraphs.length === 0 ? [[]] : paragraphs;
  return all.map((runs) =>
    element('a:p', {}, [
      ...(Object.keys(look).length === 0 ? [] : [element('a:pPr', look)]),
      ...runs.filter(({ text }) => text !== '').flatMap((run) => runNodes(run, pen)),
      ...(runs.some(({ text }) => text !== '') ? [] : [element('a:endParaRPr', { lang: OFFICE_TAG[pen.language] })]),
    ]),
  );
}

/** Other programs set text a little wider than it is measured here. */
const SLACK = 1.08;
/** Lines, in sizes of their text. */
export const LINE = 1.22;

const textOf = (paragraph: Paragraph): string => paragraph.map(({ text }) => text).join('');

/** The lines of a paragraph at a size, in a width in inches. */
export function linesOf(paragraph: Paragraph, width: number, size: number, family: Font['family']): readonly string[] {
  const weight = family === 'serif' || paragraph.some(({ isBold }) => isBold) ? 600 : 400;
  return wrap(textOf(paragraph), { family, weight, size }, (width * 72) / SLACK);
}

/** How high text stands at a size, in inches. */
export function heightOf(
  paragraphs: readonly Paragraph[],
  width: number,
  size: number,
  family: Font['family'],
): number {
  const lines = paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, width, size, family).length, 0);
  return (lines * size * LINE) / 72;
}

/** The text as large as its room allows, of sizes that fall; at the last it is cut and ends in a sign that says so. */
export function fitText(
  paragraphs: readonly Paragraph[],
  { w, h }: { readonly w: number; readonly h: number },
  sizes: readonly number[],
  family: Font['family'] = 'sans',
): { readonly paragraphs: readonly Paragraph[]; readonly size: number } {
  const fitting = sizes.find((size) => heightOf(paragraphs, w, size, family) <= h);
  if (fitting !== undefined) return { paragraphs, size: fitting };
  const size = sizes.at(-1) ?? 10;
  const fits = (count: number): boolean => heightOf(cutTo(paragraphs, count), w, size, family) <= h;
  let [low, high] = [0, paragraphs.reduce((sum, each) => sum + Array.from(textOf(each)).length, 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return { paragraphs: cutTo(paragraphs, low), size };
}

/** The first signs of all paragraphs together, and a sign that there was more. What leads somewhere stays whole. */
function cutTo(paragraphs: readonly Paragraph[], count: number): Paragraph[] {
  let left = count;
  let isCut = false;
  const kept: Run[][] = [];
  for (const paragraph of paragraphs) {
    const runs: Run[] = [];
    for (const run of paragraph) {
      const signs = Array.from(run.text);
      if (run.href !== undefined) runs.push(run);
      else if (!isCut) {
        isCut = signs.length > left;
        const text = isCut ? `${signs.slice(0, left).join('').trimEnd()}…` : run.text;
        runs.push({ ...run, text });
        left -= Math.min(left, signs.length);
      }
    }
    if (runs.length > 0) kept.push(runs);
  }
  return kept;
}
