import { encode } from 'uqr';
import { compose, type Composed } from '#charts/export/compose.ts';
import { fontOf, LINE, SvgBuilder, type TextStyle } from '#charts/export/svg-builder.ts';
import { element } from '#charts/export/svg.ts';
import { wrap } from '#charts/export/measure.ts';
import { evenly } from '#charts/export/frame.ts';
import { PALETTES } from '#charts/theme.ts';
import { THUMB, thumbNodes } from '#charts/thumbs/thumb.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import { pageWords } from '#i18n/pages/pages.ts';
import type { Point, Sheet } from './content.ts';

/** A4 at 96 pixels to the inch. */
export const A4 = { width: 794, height: 1123 } as const;
const MARGIN = 49;
const WIDTH = A4.width - 2 * MARGIN;
const COLUMN_GAP = 22;
const COLUMN = (WIDTH - COLUMN_GAP) / 2;
/** A figure lower than this shows nothing. */
const LEAST_FIGURE = 230;
const MOST_FIGURE = 560;
const QR_SIDE = 84;
/** A longer address makes a code too fine for a telephone to read from paper. */
const LONGEST_CODE = 420;

/** How much of a sheet is shown, and how large. */
export type Measure = {
  readonly scale: number;
  readonly mostNotes: number;
  readonly mostGaps: number;
  /** Lines that a single text may take; the rest of it is left out behind an ellipsis. */
  readonly mostLines: number;
  readonly mostPoints: number;
};

const ALL = Number.POSITIVE_INFINITY;
const WHOLE: Measure = { scale: 1, mostNotes: ALL, mostGaps: ALL, mostLines: ALL, mostPoints: ALL };
const SMALLEST = 0.72;

/**
 * What is tried in turn until a page holds it: everything, ever smaller; then fewer notes, fewer gaps, and texts cut short;
 * points go last. Whatever is left out is counted in words.
 */
const MEASURES: readonly Measure[] = [
  ...[1, 0.94, 0.88, 0.82, 0.77, SMALLEST].map((scale) => ({ ...WHOLE, scale })),
  ...[16, 12, 8].map((mostNotes) => ({ ...WHOLE, scale: SMALLEST, mostNotes, mostGaps: 6 })),
  { scale: SMALLEST, mostNotes: 6, mostGaps: 4, mostLines: 6, mostPoints: ALL },
  { scale: SMALLEST, mostNotes: 4, mostGaps: 2, mostLines: 4, mostPoints: ALL },
  { scale: SMALLEST, mostNotes: 3, mostGaps: 2, mostLines: 3, mostPoints: 14 },
  { scale: SMALLEST, mostNotes: 2, mostGaps: 1, mostLines: 2, mostPoints: 14 },
  { scale: SMALLEST, mostNotes: 1, mostGaps: 1, mostLines: 2, mostPoints: 6 },
];

/**
 * Points to a pixel of the figure, tried in turn: text grows from there where there is room, and is smaller at the second,
 * which is for figures that would otherwise take two pages.
 */
export const FIGURE_POINTS = [1, 1.2] as const;

/** What is made of the first of some settings that passes, or else of the last. */
export function atFirst<Setting, Made>(
  settings: readonly [Setting, ...Setting[]],
  make: (setting: Setting) => Made,
  passes: (made: Made) => boolean,
): Made {
  const [first, ...rest] = settings;
  const [second, ...others] = rest;
  const made = make(first);
  return second === undefined || passes(made) ? made : atFirst([second, ...others], make, passes);
}

/** A sheet laid out: what is drawn, and what of it had room. */
export type LaidSheet = {
  readonly drawn: Composed;
  readonly measure: Measure;
  /** How high the figure is drawn, in pixels; 0 where there is none. */
  readonly figureHeight: number;
  /** How far down the page its content reaches. */
  readonly bottom: number;
};

/** A sheet on one page of A4, always: by the first of {@link MEASURES} that has room. */
export function laySheet(sheet: Sheet): LaidSheet {
  for (const measure of MEASURES) {
    const laid = draw(sheet, measure);
    if (laid !== null) return laid;
  }
  // Nothing is as short as this: its texts are a line or two each.
  const last = MEASURES.at(-1) ?? WHOLE;
  const laid = draw({ ...sheet, gaps: [], lists: sheet.lists.slice(0, 1) }, { ...last, mostPoints: 3 });
  if (laid === null) throw new RangeError('no room for a sheet');
  return laid;
}

/** What of some texts is shown, with a line in place of the rest. */
export function shortened(all: readonly string[], most: number, more: (count: number) => string): readonly string[] {
  return all.length <= most ? all : [...all.slice(0, most), more(all.length - most)];
}

/** Lines of a text, cut short behind an ellipsis. */
function linesOf(words: string, style: TextStyle, width: number, most: number): readonly string[] {
  const lines = wrap(words, fontOf(style), width);
  if (lines.length <= most) return lines;
  const last = wrap(`${lines[most - 1] ?? ''}…`, fontOf(style), width)[0] ?? '';
  return [...lines.slice(0, most - 1), last.endsWith('…') ? last : `${last.slice(0, -1)}…`];
}

type Block = { readonly height: number; readonly draw: (svg: SvgBuilder, top: number) => void };

function textBlock(words: string, style: TextStyle, left: number, width: number, most: number, after = 0): Block {
  const lines = linesOf(words, style, width, most);
  return {
    height: lines.length * (style.size ?? 12) * LINE + after,
    draw: (svg, top) => void svg.lines(lines, left, top, style),
  };
}

/** Blocks in two columns of about the same height, read down the first and then the second. */
function inColumns(make: (left: number) => readonly Block[]): Block {
  const [first, second] = [make(MARGIN), make(MARGIN + COLUMN + COLUMN_GAP)];
  const heights = first.map(({ height }) => height);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let [taken, split] = [0, 0];
  while (split < heights.length && (split === 0 || taken + (heights[split] ?? 0) / 2 < total / 2)) {
    taken += heights[split] ?? 0;
    split += 1;
  }
  const columns = [first.slice(0, split), second.slice(split)];
  return {
    height: Math.max(taken, total - taken),
    draw: (svg, top) => {
      for (const column of columns) stack(svg, column, top);
    },
  };
}

function stack(svg: SvgBuilder, blocks: readonly Block[], top: number): number {
  let y = top;
  for (const block of blocks) {
    block.draw(svg, y);
    y += block.height;
  }
  return y;
}

/** Two by two, those of a row beside one another. */
function inRows(blocks: readonly (readonly [Block, Block])[], gap: number): Block {
  const rows: (readonly Block[])[] = [];
  for (let at = 0; at < blocks.length; at += 2) {
    const [left, right] = [blocks[at]?.[0], blocks[at + 1]?.[1]];
    rows.push([left, right].flatMap((each) => each ?? []));
  }
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)) + gap);
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw: (svg, top) => {
      let y = top;
      rows.forEach((row, at) => {
        for (const block of row) block.draw(svg, y);
        y += heights[at] ?? 0;
      });
    },
  };
}

const marksOf = ({ notes }: Point): string => notes.map((number) => `[${number}]`).join('');

const gap = (height: number): Block => ({ height, draw: () => {} });

function draw(sheet: Sheet, measure: Measure): LaidSheet | null {
  const { wording, headline, figure, gaps, notes, kicker, imprint, address } = sheet;
  const { say, language } = wording;
  const own = pageWords(wording).sheet;
  const { scale, mostLines, mostNotes, mostGaps, mostPoints } = measure;
  const svg = new SvgBuilder(PALETTES.light);
  const ink2 = svg.colour('ink2');
  const size = (pixels: number): number => pixels * scale;
  const head: TextStyle = { size: size(27), family: 'serif', weight: 600 };
  const section: TextStyle = { size: size(13.5), weight: 600 };
  const quiet: TextStyle = { size: size(10.8), colour: ink2 };
  const tiny: TextStyle = { size: size(9), colour: ink2 };
  const most = (lines: number): number => Math.min(mostLines, lines);

  const title =
    mostLines === ALL ? evenly(headline, fontOf(head), WIDTH) : linesOf(headline, head, WIDTH, Math.max(3, mostLines));
  const top: Block = {
    height: 24 + title.length * size(27) * 1.2 + size(12),
    draw: (builder, y) => {
      builder.rect(MARGIN, y, 42, 5, builder.colour('accent'));
      builder.text(linesOf(kicker, { size: 11.5, weight: 600 }, WIDTH - 56, 1)[0] ?? '', MARGIN + 54, y + 9, {
        size: 11.5,
        weight: 600,
        colour: builder.colour('accent'),
      });
      title.forEach((line, at) => builder.text(line, MARGIN, y + 24 + size(27) * (at * 1.2 + 0.95), head));
    },
  };

  const heading = (words: string): Block => ({
    height: size(13.5) * LINE + size(20),
    draw: (builder, y) => {
      builder.line(MARGIN, y + size(8), MARGIN + WIDTH, y + size(8), builder.colour('line'));
      builder.lines([words], MARGIN, y + size(14), section);
    },
  });

  let left = mostPoints;
  const pointBlocks = sheet.lists.flatMap(({ title: words, points }, at): Block[] => {
    const shown = points.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    const body = shown.some(({ stamp }) => stamp !== undefined && stamp !== null)
      ? inRows(
          shown.map((point) => [
            stampedPoint(point, MARGIN, size, most(6)),
            stampedPoint(point, MARGIN + COLUMN + COLUMN_GAP, size, most(6)),
          ]),
          size(9),
        )
      : stackOf(shown.map((point) => plainPoint(point, size, most(6))));
    return [...(at === 0 && words === '' ? [] : [heading(words)]), body];
  });

  const gapBlocks =
    gaps.length === 0
      ? []
      : [
          heading(own.gaps),
          inColumns((x) =>
            shortened(gaps, mostGaps, own.moreGaps).map((words) =>
              textBlock(words, quiet, x, COLUMN, most(5), size(3)),
            ),
          ),
        ];
  const noteWords = shortened(
    notes.map(({ number, words }) => `[${number}] ${words}`),
    mostNotes,
    own.moreSources,
  );
  const noteBlocks =
    notes.length === 0
      ? []
      : [
          heading(say.figure.sources),
          inColumns((x) => noteWords.map((words) => textBlock(words, tiny, x, COLUMN, most(12), size(2)))),
        ];
  const foot = footBlock(`${imprint} ${say.briefing.document.independence}`, address, size, most(4));

  const below: Block[] = [...pointBlocks, ...gapBlocks, ...noteBlocks];
  const height = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);
  const caption =
    figure === null
      ? null
      : textBlock(
          `${figureWords(figure)}${sheet.figureNotes.map((number) => `[${number}]`).join('')}`,
          quiet,
          MARGIN,
          WIDTH,
          most(3),
          size(8),
        );
  const room =
    A4.height - 2 * MARGIN - height([top, ...below, foot, ...(caption === null ? [] : [caption])]) - size(14);
  if (room < (figure === null ? 0 : LEAST_FIGURE)) return null;
  const figureHeight = figure === null ? 0 : Math.floor(Math.min(MOST_FIGURE, room));
  const plot = figure === null ? [] : [plotBlock(figure, figureHeight), ...(caption === null ? [] : [caption])];
  const bottom = stack(svg, [top, ...plot, ...below, gap(size(6))], MARGIN);
  foot.draw(svg, A4.height - MARGIN - foot.height);
  const said = [headline, ...sheet.lists.flatMap(({ points }) => points.map(({ words }) => words))];
  return {
    drawn: {
      size: { ...A4, points: 0.75 },
      units: { from: 0, to: 0 },
      palette: PALETTES.light,
      nodes: [element('rect', { x: 0, y: 0, ...A4, fill: PALETTES.light.surface }), ...svg.nodes],
      texts: svg.texts.map((box) => ({ ...box, panel: 0 })),
      wishedHeight: A4.height,
      title: headline,
      description: said.map((words) => say.figure.sentence(words)).join(' '),
      language: LANGUAGE_TAG[language],
    },
    measure,
    figureHeight,
    bottom: Math.max(bottom, A4.height - MARGIN),
  };
}

/** What the figure of a sheet shows, under it. */
export function figureWords({
  framing: { subtitle, count, filters },
}: Pick<NonNullable<Sheet['figure']>, 'framing'>): string {
  return [subtitle, count, filters].filter(Boolean).join(' · ');
}

function stackOf(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (svg, top) => void stack(svg, blocks, top),
  };
}

type Sized = (pixels: number) => number;

/** A sentence behind a square, its notes small behind it. */
function plainPoint(point: Point, size: Sized, most: number): Block {
  const style: TextStyle = { size: size(13.5) };
  const words = sentenceBlock(point, style, MARGIN + 16, WIDTH - 16, most, size(5));
  return {
    height: words.height,
    draw: (svg, top) => {
      svg.rect(MARGIN, top + size(6), 6, 6, svg.colour('accent'));
      words.draw(svg, top);
    },
  };
}

/** A sentence beside the stamp of its figure. */
function stampedPoint(point: Point, x: number, size: Sized, most: number): Block {
  const width = size(96);
  const height = (width * THUMB.height) / THUMB.width;
  const words = sentenceBlock(point, { size: size(11.6), weight: 500 }, x + width + 12, COLUMN - width - 12, most, 0);
  return {
    height: Math.max(height, words.height),
    draw: (svg, top) => {
      if (point.stamp !== undefined && point.stamp !== null) {
        const nodes = thumbNodes(point.stamp, svg.palette);
        svg.nodes.push(element('g', { transform: `translate(${x} ${top}) scale(${width / THUMB.width})` }, nodes));
      }
      words.draw(svg, top + Math.max(0, (height - words.height) / 2));
    },
  };
}

/** A sentence and its notes, which stay behind its last word. */
function sentenceBlock(
  point: Point,
  style: TextStyle,
  left: number,
  width: number,
  most: number,
  after: number,
): Block {
  const marks = marksOf(point);
  const lines = linesOf(marks === '' ? point.words : `${point.words}\u00a0${marks}`, style, width, most);
  return {
    height: lines.length * (style.size ?? 12) * LINE + after,
    draw: (svg, top) => {
      const last = lines.at(-1) ?? '';
      if (marks === '' || !last.endsWith(marks)) {
        svg.lines(lines, left, top, style);
        return;
      }
      const end = svg.lines(lines.slice(0, -1), left, top, style);
      const full = style.size ?? 12;
      const words = last.slice(0, -marks.length).trimEnd();
      const taken = svg.text(words, left, end + full * 0.98, style);
      svg.text(marks, left + taken + 2, end + full * 0.68, { size: full * 0.68, colour: svg.colour('ink2') });
    },
  };
}

/** The plot in a room of that height: its text smaller where that is what it takes to show all of it. */
function plotBlock(piece: NonNullable<Sheet['figure']>, height: number): Block {
  const { spec, provenance, wording } = piece;
  const plain = {
    theme: 'light',
    isTransparent: false,
    hasHeader: false,
    hasFooter: false,
    hasLetters: false,
  } as const;
  const at = (points: number): readonly Composed[] =>
    spec === null
      ? []
      : compose([spec], provenance, { ...plain, size: { width: WIDTH, height, points } }, () => wording);
  const [first] = atFirst(FIGURE_POINTS, at, (parts) => parts.length <= 1);
  return {
    height,
    draw: (svg, top) => {
      if (first === undefined) return;
      svg.nodes.push(element('g', { transform: `translate(${MARGIN} ${top})` }, first.nodes));
      svg.texts.push(...first.texts.map((box) => ({ ...box, x: box.x + MARGIN, y: box.y + top })));
    },
  };
}

/** How the address is made a code; null where it is too long to be read from paper. */
export function codeOf(address: string): readonly (readonly boolean[])[] | null {
  return new TextEncoder().encode(address).length > LONGEST_CODE ? null : encode(address, { ecc: 'M', border: 0 }).data;
}

/** A code as one path, in units of its modules. */
export function codePath(code: readonly (readonly boolean[])[]): string {
  return code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** Edition, address and its code, at the foot of the page. */
function footBlock(imprint: string, address: string, size: Sized, most: number): Block {
  const code = codeOf(address);
  const width = WIDTH - (code === null ? 0 : QR_SIDE + 18);
  const style: TextStyle = { size: size(9.4) };
  const blocks = [
    textBlock(imprint, style, MARGIN, width, most, size(3)),
    textBlock(readable(address), style, MARGIN, width, Math.min(most, 4)),
  ];
  const words = blocks.reduce((sum, { height }) => sum + height, 0);
  const side = code === null ? 0 : QR_SIDE;
  return {
    height: Math.max(words, side) + 10,
    draw: (svg, top) => {
      svg.line(MARGIN, top + 2, MARGIN + WIDTH, top + 2, svg.colour('line'));
      stack(svg, blocks, top + 10);
      if (code === null) return;
      const scale = QR_SIDE / code.length;
      const place = `translate(${MARGIN + WIDTH - QR_SIDE} ${top + 10}) scale(${scale})`;
      svg.nodes.push(element('g', { transform: place }, [element('path', { d: codePath(code), fill: '#000000' })]));
    },
  };
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
