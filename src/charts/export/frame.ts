import type { Wording } from '#i18n/wording.ts';
import type { Span } from './lines.ts';
import { LINE, TEXT, type SvgBuilder } from './svg-builder.ts';
import { memory, widestWord, widthOf, wrap, type Font } from './measure.ts';

/** The room that a plot is drawn into, and what it is drawn with. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly svg: SvgBuilder;
  readonly wording: Wording;
  /** Whether letters tell the colours apart as well. */
  readonly hasLetters: boolean;
  /** The lines that this picture shows. Scales, widths and numbers are those of the whole figure. */
  readonly lines: Span;
};

/** Those of the lines that a picture shows. */
export function shownOf<Line>(lines: readonly Line[], { from, to }: Span): readonly Line[] {
  return lines.slice(from, to);
}

export const LABEL: Font = { family: 'sans', weight: 400, size: TEXT };
export const STRONG: Font = { family: 'sans', weight: 600, size: TEXT };
export const LINE_HEIGHT = TEXT * LINE;

/** Shares a height among rows that need at least so much each, none growing beyond `most`. */
export function shareHeight(needs: readonly number[], room: number, most: number): number[] {
  const spare = room - needs.reduce((sum, need) => sum + need, 0);
  const each = needs.length === 0 ? 0 : Math.max(0, spare / needs.length);
  return needs.map((need) => Math.max(need, Math.min(need + each, most)));
}

type Labelled = { readonly label: string };

export const labelsOf = (all: readonly Labelled[]): string[] => all.map(({ label }) => label);

/** The width of a column of labels: as wide as the widest, within bounds. */
export function labelWidth(labels: readonly string[], font: Font, least: number, most: number): number {
  const widest = Math.max(0, ...labels.map((label) => widthOf(label, font)));
  return Math.ceil(Math.min(Math.max(widest, least), most));
}

type Heads = { readonly lines: readonly (readonly string[])[]; readonly height: number; readonly isNumbered: boolean };

/** Heads of columns: wrapped where the words fit, else numbers that a key spells out. */
export function headsOf(labelled: readonly Labelled[], width: number, font: Font = STRONG): Heads {
  const labels = labelsOf(labelled);
  const isNumbered = labels.some(
    (label) => widestWord(label, font) > width - 6 || wrap(label, font, width - 6).length > 5,
  );
  const lines = labels.map((label, at) => (isNumbered ? [String(at + 1)] : evenly(label, font, width - 6)));
  return { lines, isNumbered, height: Math.max(0, ...lines.map(({ length }) => length)) * font.size * LINE + 6 };
}

/** As many lines as needed and no more, of about the same length. */
export function evenly(text: string, font: Font, width: number): readonly string[] {
  return evened(text, font, width, () => even(text, font, width));
}

const evened = memory<readonly string[]>();

function even(text: string, font: Font, width: number): readonly string[] {
  const plain = wrap(text, font, width);
  if (plain.length === 1) return plain;
  let narrow = width;
  while (narrow > width / 3 && wrap(text, font, narrow - 4).length === plain.length) narrow -= 4;
  return wrap(text, font, narrow);
}

/** A capital letter for each place, to tell colours and columns apart. */
export function letterOf(at: number): string {
  return String.fromCodePoint(65 + (at % 26));
}

/** The entries of a key, one after the other in as many lines as they need, each with the place of its corner. */
export function placeInLines<Entry>(
  entries: readonly Entry[],
  widthFor: (entry: Entry) => number,
  { left, top, width }: Pick<Frame, 'left' | 'top' | 'width'>,
  gap: number,
  lineHeight = 20,
): readonly (Entry & { readonly x: number; readonly y: number })[] {
  let [x, y] = [left, top];
  return entries.map((entry) => {
    const wide = widthFor(entry);
    if (x > left && x + wide > left + width) [x, y] = [left, y + lineHeight];
    const placed = { ...entry, x, y };
    x += wide + gap;
    return placed;
  });
}

export type KeyEntry = { readonly sign: string; readonly words: string };

/** What signs such as numbered heads stand for, entry after entry; returns its height. */
export function drawKey(
  entries: readonly KeyEntry[],
  { left, top, width, svg }: Pick<Frame, 'left' | 'top' | 'width' | 'svg'>,
): number {
  let x = left;
  let y = top;
  for (const { sign, words } of entries) {
    const start = widthOf(sign, STRONG) + 4;
    const lines = wrap(words, LABEL, width - start);
    const wide = start + Math.max(...lines.map((line) => widthOf(line, LABEL)));
    if (x > left && x + wide > left + width) {
      x = left;
      y += LINE_HEIGHT;
    }
    svg.text(sign, x, y + TEXT, { weight: 600 });
    svg.lines(lines, x + start, y + 0.2, { colour: svg.colour('ink2') });
    y += (lines.length - 1) * LINE_HEIGHT;
    x += wide + 14;
  }
  return entries.length === 0 ? 0 : y + LINE_HEIGHT - top + 8;
}

/** The key of heads that are numbered. */
export function numberedKey(labelled: readonly Labelled[]): KeyEntry[] {
  return labelled.map(({ label }, at) => ({ sign: String(at + 1), words: label }));
}
