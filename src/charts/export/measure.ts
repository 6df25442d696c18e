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

type Kept<Value> = Font & { readonly value: Value };

/**
 * Keeps what was worked out for a text, a font and a width: while a size is sought for a picture, the same texts are
 * measured and broken again and again. Forgets everything when it holds too much.
 */
export function memory<Value>(): (text: string, font: Font, width: number, workOut: () => Value) => Value {
  const known = new Map<string, Map<number, Kept<Value>[]>>();
  let count = 0;
  return (text, { family, weight, size }, width, workOut) => {
    const kept = known.get(text)?.get(width);
    const found = kept?.find((each) => each.size === size && each.weight === weight && each.family === family);
    if (found !== undefined) return found.value;
    const value = workOut();
    if (count >= MOST_KEPT) {
      known.clear();
      count = 0;
    }
    count += 1;
    // What was worked out meanwhile may be of the same text.
    const ofText = known.get(text) ?? new Map<number, Kept<Value>[]>();
    known.set(text, ofText);
    const ofWidth = ofText.get(width) ?? [];
    ofText.set(width, ofWidth);
    ofWidth.push({ family, weight, size, value });
    return value;
  };
}
const MOST_KEPT = 20_000;
const wrapped = memory<readonly string[]>();
const filled = memory<readonly string[]>();

/** The same by the text alone. */
function byText<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const value = workOut(text);
    known.set(text, value);
    return value;
  };
}

/** How wide a text is drawn, from a table of the embedded fonts: the same on every machine. Chinese is an em wide. */
export function widthOf(text: string, { family, weight, size }: Font): number {
  const face = family === 'serif' ? 'serif 600' : (`sans ${weight}` as const);
  return (advances[face](text) * size) / 1000;
}

/** The same text is measured at many sizes, and its width follows its size. */
const advances = {
  'serif 600': byText((text) => thousandthsOf(text, ADVANCES['serif 600'])),
  'sans 400': byText((text) => thousandthsOf(text, ADVANCES['sans 400'])),
  'sans 500': byText((text) => thousandthsOf(text, ADVANCES['sans 500'])),
  'sans 600': byText((text) => thousandthsOf(text, ADVANCES['sans 600'])),
  'sans 700': byText((text) => thousandthsOf(text, ADVANCES['sans 700'])),
};

function thousandthsOf(text: string, each: readonly number[]): number {
  let sum = 0;
  for (const character of text) {
    const place = PLACES.get(character);
    sum += place === undefined ? (WIDE.test(character) ? 1000 : 600) : (each[place] ?? 600);
  }
  return sum;
}

const SPACES = /[^\S\u00a0]+|[\S\u00a0]/gu;

/** Whether a number and what it counts stand on either side of a space in Chinese: `12 篇`, `第 4.5 节`. */
function isCounted(before: string, after: string): boolean {
  return (/\d$/u.test(before) && WIDE.test(after)) || (before.endsWith('第') && /\d/u.test(after));
}

/** The parts between which a line may break: after spaces, hyphens and slashes, and around each Chinese character. */
const partsOf = byText<readonly string[]>(partText);

function partText(text: string): string[] {
  const raw = text.match(SPACES) ?? [];
  const parts: string[] = [];
  let word = '';
  const close = (): void => {
    if (word !== '') parts.push(word);
    word = '';
  };
  for (const [at, piece] of raw.entries()) {
    if (/^[^\S\u00a0]/u.test(piece)) {
      const isBound = isCounted(word, raw[at + 1] ?? '');
      word += ' ';
      if (!isBound) close();
    } else if (WIDE.test(piece) && !NOT_FIRST.test(piece)) {
      if (!NOT_LAST.test(word) && !/\d $/u.test(word)) close();
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

/** Breaks a text into lines that fit a width. A word wider than a whole line is broken wherever it must be. */
export function wrap(text: string, font: Font, width: number): readonly string[] {
  return wrapped(text, font, width, () => withoutOrphan(text, font, width));
}

/** A last line shorter than this share of the width looks lost. */
const LEAST_LAST_LINE = 0.25;
/** How much narrower lines may become for its sake. */
const NARROWEST = 0.6;

/** Lines that are as few as can be, and whose last holds more than a short word if that takes no more of them. */
function withoutOrphan(text: string, font: Font, width: number): readonly string[] {
  const lines = filledLines(text, font, width);
  const isLost = (last: string): boolean => widthOf(last, font) < LEAST_LAST_LINE * width;
  if (lines.length === 1 || !isLost(lines.at(-1) ?? '')) return lines;
  const least = Math.max(NARROWEST * width, widestWord(text, font));
  for (let narrow = 0.95 * width; narrow >= least; narrow *= 0.95) {
    const other = filledLines(text, font, narrow);
    if (other.length > lines.length) return lines;
    if (!isLost(other.at(-1) ?? '')) return other;
  }
  return lines;
}

/** Breaks a text into lines each of which holds as much as it can. */
export function filledLines(text: string, font: Font, width: number): readonly string[] {
  return filled(text, font, width, () => fill(text, font, width));
}

function fill(text: string, font: Font, width: number): string[] {
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
