import { ADVANCES, MEASURED } from './font-metrics.ts';

export type Family = 'sans' | 'serif';
export type Weight = 400 | 500 | 600 | 700;
export type Font = { readonly family: Family; readonly weight: Weight; readonly size: number };

const PLACES = new Map(Array.from(MEASURED, (character, at) => [character, at]));

/** Where a line of Chinese may not begin, and where it may not end. */
const NOT_FIRST = /^[，。、；：！？）〕》」』〉】”’…—％%)\].,;:!?·]/u;
const NOT_LAST = /[（〔《「『〈【“‘([]$/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** How wide a text is drawn, from a table of the embedded fonts: the same on every machine. Chinese is an em wide. */
export function widthOf(text: string, { family, weight, size }: Font): number {
  const advances: readonly number[] = family === 'serif' ? ADVANCES['serif 600'] : ADVANCES[`sans ${weight}`];
  let thousandths = 0;
  for (const character of text) {
    const place = PLACES.get(character);
    thousandths += place === undefined ? (WIDE.test(character) ? 1000 : 600) : (advances[place] ?? 600);
  }
  return (thousandths * size) / 1000;
}

/** The parts between which a line may break: after spaces, hyphens and slashes, and around each Chinese character. */
function partsOf(text: string): string[] {
  const raw = text.match(/\s+|[^\s]/gu) ?? [];
  const parts: string[] = [];
  let word = '';
  const close = (): void => {
    if (word !== '') parts.push(word);
    word = '';
  };
  for (const piece of raw) {
    if (/^\s/u.test(piece)) {
      word += ' ';
      close();
    } else if (WIDE.test(piece) && !NOT_FIRST.test(piece)) {
      if (!NOT_LAST.test(word)) close();
      word += piece;
    } else {
      if (WIDE.test(word.at(-1) ?? '') && !NOT_FIRST.test(piece) && !NOT_LAST.test(word)) close();
      word += piece;
      if (/[-/–]/u.test(piece)) close();
    }
  }
  close();
  return parts;
}

/** Lines that were broken before: while a size is sought for a picture, the same texts are set again and again. */
const broken = new Map<string, readonly string[]>();
const MOST_BROKEN = 20_000;

/** Breaks a text into lines that fit a width. A word wider than a whole line is broken wherever it must be. */
export function wrap(text: string, font: Font, width: number): readonly string[] {
  const key = `${font.family} ${font.weight} ${font.size} ${width} ${text}`;
  const known = broken.get(key);
  if (known !== undefined) return known;
  if (broken.size >= MOST_BROKEN) broken.clear();
  const lines = breakText(text, font, width);
  broken.set(key, lines);
  return lines;
}

function breakText(text: string, font: Font, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const close = (): void => {
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    taken = 0;
  };
  // Advances add up, so that no line is measured twice.
  const add = (part: string): void => {
    line += part;
    taken += widthOf(part, font);
  };
  for (const part of partsOf(text)) {
    const wide = widthOf(part.trimEnd(), font);
    if (taken + wide > width) close();
    if (wide <= width) {
      add(part);
      continue;
    }
    for (const character of part) {
      if (line !== '' && taken + widthOf(character.trimEnd(), font) > width) close();
      add(character);
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The widest part that may not be broken. */
export function widestWord(text: string, font: Font): number {
  return Math.max(0, ...partsOf(text).map((part) => widthOf(part.trimEnd(), font)));
}
