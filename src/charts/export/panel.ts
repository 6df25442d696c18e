import type { Wording } from '#i18n/wording.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Palette } from '#charts/theme.ts';
import type { Composition, Provenance } from './compose.ts';
import { linesOf, type Span } from './lines.ts';
import { filledLines, memory, widthOf, wrap, type Font } from './measure.ts';
import { fontOf, LINE, SvgBuilder, SvgTrial, TEXT, type TextBox, type TextStyle } from './svg-builder.ts';
import { rendererOf } from './renderers.ts';
import { evenly } from './frame.ts';
import type { SvgNode } from './svg.ts';

/** How much room a panel gives to all that is not the plot. */
export type Spacing = 'easy' | 'close';

/** What of a figure one picture shows: units are the lines of the plot, and after them the notes. */
export type Share = { readonly units: Span; readonly number: number; readonly count: number };

type Setting = {
  readonly provenance: Provenance;
  readonly composition: Composition;
  readonly palette: Palette;
  readonly spacing: Spacing;
  readonly wording: Wording;
  /** Whether only its height is asked for. */
  readonly isTrial: boolean;
};

type Room = {
  readonly width: number;
  readonly height: number;
  /** Pixels to a unit of length. */
  readonly unit: number;
  /** The size of the text: 1 is what was intended. */
  readonly scale: number;
};

export type Laid = { readonly nodes: readonly SvgNode[]; readonly texts: readonly TextBox[]; readonly excess: number };

const FOOTER_GROWTH = 1.1;
const MOST_LINK_LINES = 3;

/** How many units there are to share out: a picture without a footer has no notes either. */
export function unitsIn(spec: ChartSpec, { hasFooter }: Composition): number {
  return linesOf(spec).length + (hasFooter ? spec.notes.length : 0);
}

/** One figure in units of `unit` pixels: header from above, footer from below, the plot between them. */
export function layPanel(spec: ChartSpec, setting: Setting, room: Room, share: Share): Laid {
  const { composition, palette, spacing, wording, isTrial } = setting;
  const svg = isTrial ? new SvgTrial(palette) : new SvgBuilder(palette);
  const width = room.width / room.unit;
  const height = room.height / room.unit;
  const isClose = spacing === 'close';
  const margin = isClose ? Math.max(12, Math.min(20, width * 0.03)) : Math.max(16, Math.min(36, width * 0.04));
  const inner = width - 2 * margin;
  const all = linesOf(spec).length;
  const lines = { from: Math.min(share.units.from, all), to: Math.min(share.units.to, all) };
  const notes = spec.notes.slice(Math.max(0, share.units.from - all), Math.max(0, share.units.to - all));
  const isPlotted = lines.to > lines.from || all === 0;
  const part = share.count === 1 ? '' : wording.say.exports.part(share.number, share.count);
  const top = composition.hasHeader
    ? drawHeader(spec, { kicker: wording.say.shell.siteName, part }, svg, margin, inner, spacing)
    : margin;
  const footSize = room.scale > FOOTER_GROWTH ? (TEXT * FOOTER_GROWTH) / room.scale : TEXT;
  const foot = { width: inner, size: footSize, isClose, part: composition.hasHeader ? '' : part };
  const footer = composition.hasFooter
    ? footerLines(spec, isPlotted ? notes : [], share, setting.provenance, wording, foot)
    : [];
  const gap = isClose ? 6 : 10;
  const lead = isClose ? CLOSE_LINE : LINE;
  const footHeight = footer.length === 0 ? 0 : footer.length * footSize * lead + gap;
  const bottom = height - margin - footHeight;
  const space = bottom - top - (composition.hasFooter ? (isClose ? 8 : 12) : 0);
  const frame = { left: margin, top, width: inner, height: space, svg, wording, hasLetters: composition.hasLetters };
  const used = isPlotted
    ? rendererOf(spec).svg(spec, { ...frame, lines })
    : drawNotes(notes, wording, svg, { left: margin, top, width: inner });
  if (footer.length > 0) {
    svg.line(margin, bottom + 2, margin + inner, bottom + 2, palette.line);
    footer.forEach(({ words, isStrong, end }, at) => {
      const y = bottom + gap + footSize * (at * lead + 0.98);
      const style = { size: footSize, colour: isStrong ? palette.ink2 : palette.ink3 };
      svg.text(words, margin, y, style);
      if (end !== undefined) svg.text(end, margin + inner, y, { ...style, anchor: 'end' });
    });
  }
  return { nodes: svg.nodes, texts: svg.texts, excess: used - space };
}

const CLOSE_LINE = 1.2;

function drawHeader(
  { title, subtitle }: ChartSpec,
  // A picture leaves the page that says what all of it is about.
  { kicker, part }: { readonly kicker: string; readonly part: string },
  svg: SvgBuilder,
  margin: number,
  width: number,
  spacing: Spacing,
): number {
  const isClose = spacing === 'close';
  const step = width > 700 ? 0 : width > 480 ? 1 : 2;
  const headline: TextStyle = {
    family: 'serif',
    weight: 600,
    size: (isClose ? [18, 17, 15] : [24, 21, 18])[step] ?? 18,
  };
  const statistic: TextStyle = { size: isClose ? TEXT : step < 2 ? 14 : 13, colour: svg.colour('ink2') };
  svg.rect(margin, margin, 36, 4, svg.colour('accent'));
  const aside: TextStyle = { weight: 600, colour: svg.colour('ink3') };
  svg.text(kicker, margin + 44, margin + 7, aside);
  svg.text(part, margin + width, margin + 7, { ...aside, anchor: 'end' });
  const afterTitle = svg.lines(balanced(title, headline, width), margin, margin + (isClose ? 13 : 16), headline);
  const end = svg.lines(wrap(subtitle, fontOf(statistic), width), margin, afterTitle + (isClose ? 1 : 3), statistic);
  return end + (isClose ? 8 : 14);
}

/** Lines that end where the sentence pauses, or else are of about the same length: no headline ends in a single word. */
function balanced(text: string, style: TextStyle, width: number): readonly string[] {
  const font = fontOf(style);
  return balancedBefore(text, font, width, () => balance(text, font, width));
}

const balancedBefore = memory<readonly string[]>();

function balance(text: string, font: Font, width: number): readonly string[] {
  const paused = linesAtPauses(text, font, width, filledLines(text, font, width).length) ?? [];
  const widths = paused.map((line) => widthOf(line, font));
  const areAlike = Math.min(...widths) >= LEAST_LIKENESS * Math.max(...widths);
  return paused.length > 0 && areAlike ? paused : evenly(text, font, width);
}

const PAUSES = /[；，：、。](?=.)|[;:,](?= )/gu;
/** Lines that differ by more than this look torn apart. */
const LEAST_LIKENESS = 0.4;

/** Lines that end where the sentence pauses, as even as that allows; null where so many lines do not hold it. */
function linesAtPauses(text: string, font: Font, width: number, count: number): readonly string[] | null {
  if (widthOf(text, font) <= width) return [text];
  if (count === 1) return null;
  const ways = [...text.matchAll(PAUSES)].flatMap(({ index }) => {
    const line = text.slice(0, index + 1);
    if (widthOf(line, font) > width) return [];
    const rest = linesAtPauses(text.slice(index + 1).trimStart(), font, width, count - 1);
    return rest === null ? [] : [[line, ...rest]];
  });
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => widthOf(line, font)));
  return ways.toSorted((one, other) => longest(one) - longest(other))[0] ?? null;
}

/** Notes for which no plot has left room, as a text of their own. */
function drawNotes(
  notes: readonly string[],
  { say }: Wording,
  svg: SvgBuilder,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): number {
  let y = svg.lines([say.exports.footerWords.notes], left, top, { weight: 600 }) + 4;
  for (const note of notes) y = svg.lines(wrap(note, fontOf({}), width), left, y, { colour: svg.colour('ink2') }) + 6;
  return y - top;
}

type Foot = {
  readonly width: number;
  readonly size: number;
  readonly isClose: boolean;
  /** Which part the picture is, where no header says so. */
  readonly part: string;
};
type FooterLine = { readonly words: string; readonly isStrong: boolean; readonly end?: string };

/** Source, notes, filters, count, edition with its hash, link: the same order as everywhere. */
function footerLines(
  spec: ChartSpec,
  notes: readonly string[],
  { units, count }: Share,
  { edition, dataHash, site, address }: Provenance,
  { say, text }: Wording,
  { width, size, isClose, part }: Foot,
): FooterLine[] {
  const own = say.exports.footerWords;
  const font = fontOf({ size });
  const lines = (words: string, isStrong: boolean): FooterLine[] =>
    words === '' ? [] : wrap(words, font, width).map((line) => ({ words: line, isStrong }));
  const stamp = own.edition(text(edition.title), edition.revision, dataHash.slice(0, 8));
  const areNotesLater = count > 1 && units.to < linesOf(spec).length + spec.notes.length && spec.notes.length > 0;
  const facts = [part, spec.count, stamp, areNotesLater ? own.notesLater : ''].filter(Boolean).join(' · ');
  const plain = site.replace(/^https?:\/\//, '');
  const link = `${plain}${readable(address)}`;
  const linkLines = lines(link, false);
  const isOneLine = widthOf(facts, font) + widthOf(link, font) + 24 <= width;
  return [
    ...lines(spec.source, true),
    ...notes.flatMap((note) => lines(note, false)),
    ...(isClose && !isOneLine ? [] : lines(spec.filters, true)),
    ...(isOneLine
      ? [{ words: facts, isStrong: false, end: link }]
      : lines(isClose ? [spec.filters, facts].filter(Boolean).join(' · ') : facts, false)),
    ...(isOneLine ? [] : linkLines.length > MOST_LINK_LINES ? lines(`${plain}${viewOf(address)} …`, false) : linkLines),
  ];
}

/** The address of the view alone: half of a long address would lead nowhere, and the file remembers all of it. */
function viewOf(address: string): string {
  return /^\?view=\w+/.exec(address)?.[0] ?? '';
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
