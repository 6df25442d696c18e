import type PptxGenJS from 'pptxgenjs';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { THUMB } from '#charts/thumbs/thumb.ts';
import { footnotesOf, footnoteWords, numbersOf, type Footnote } from './footnotes.ts';
import { rendererOf } from '#charts/export/renderers.ts';
import { asideOf, officeColour, type NativeChart } from './native-chart.ts';
import type { Booklet, Piece } from './piece.ts';
import { repairSlides } from './repair.ts';
import { tablePages } from './slide-table.ts';

/** How far the work is, for whoever waits. */
export type OnProgress = (done: number, all: number) => void;

/** Draws a piece as PNGs of these proportions, in parts where it needs them; none where there is no canvas to draw on. */
export type PicturesOf = (
  piece: Piece,
  inches: { readonly width: number; readonly height: number },
  signal: AbortSignal,
) => Promise<readonly Uint8Array[]>;

type Job = {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  readonly picturesOf: PicturesOf;
  /** Draws a figure that one slide cannot hold as a stamp: with it every piece is one slide, its values in the notes. */
  readonly stampOf?: (spec: ChartSpec, signal: AbortSignal) => Promise<Uint8Array>;
};

const PALETTE = PALETTES.light;
const FONTS = { head: 'Georgia', body: 'Arial' } as const;
const LEFT = 0.6;
const WIDTH = 12.13;
const TOP = 1.95;
const BOTTOM = 6.55;
const MOST_TABLE_SLIDES = 8;

/** Where and how a text stands across a slide: `across(1.42, 0.42, 14, 'ink2')`, in inches and points. */
function across(
  y: number,
  h: number,
  fontSize: number,
  colour: 'ink' | 'ink2' | 'ink3',
  more: PptxGenJS.TextPropsOptions = {},
): PptxGenJS.TextPropsOptions {
  const color = officeColour(PALETTE[colour]);
  return { x: LEFT, y, w: WIDTH, h, margin: 0, fontFace: FONTS.body, fontSize, color, valign: 'top', ...more };
}

const HEAD = { fontFace: FONTS.head, bold: true } as const;
const CAPTION = { italic: true, valign: 'middle', fit: 'shrink' } as const;

/** A briefing as a PowerPoint file whose charts and tables can be edited. Rejects as the signal says. */
export async function slidesOf(
  booklet: Booklet,
  { signal, onProgress, picturesOf, stampOf }: Job,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Presentation } = await import('pptxgenjs');
  signal.throwIfAborted();
  const { wording, pieces } = booklet;
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = booklet.title;
  deck.subject = booklet.imprint;
  deck.author = wording.say.shell.siteName;
  deck.company = '';
  deck.theme = { headFontFace: FONTS.head, bodyFontFace: FONTS.body };
  const footnotes = footnotesOf(pieces.map(({ refs }) => refs));
  const charts: NativeChart[] = [];
  addCover(deck, booklet);
  for (const [at, piece] of pieces.entries()) {
    onProgress(at + 1, pieces.length);
    // Lets the page draw the progress, and hear a cancel.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    await addPiece({ deck, booklet, footnotes, picturesOf, stampOf, signal, charts }, piece);
  }
  const written = await deck.write({ outputType: 'uint8array', compression: true });
  signal.throwIfAborted();
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs');
  return repairSlides(written, charts, wording.language);
}

function addCover(deck: PptxGenJS, { title, imprint, pieces, wording, site }: Booklet): void {
  const slide = deck.addSlide();
  slide.addShape('rect', { x: LEFT, y: 1.0, w: 0.6, h: 0.06, fill: { color: officeColour(PALETTE.accent) } });
  slide.addText(title, across(1.15, 0.8, 34, 'ink', HEAD));
  const size = pieces.length > 24 ? 8 : pieces.length > 12 ? 11 : 14;
  slide.addText(
    pieces.map(({ framing }, at) => ({
      text: framing.title,
      options: { bullet: { type: 'number' as const, numberStartAt: at + 1 }, breakLine: true },
    })),
    across(2.2, 4, size, 'ink2', { paraSpaceAfter: pieces.length > 12 ? 2 : 5, fit: 'shrink' }),
  );
  slide.addText(
    `${imprint} ${wording.say.briefing.document.independence}`.trim(),
    across(6.5, 0.6, 11, 'ink3', { valign: 'bottom' }),
  );
  slide.addNotes([title, imprint, site].join('\n'));
}

type Work = Pick<Job, 'picturesOf' | 'signal'> & {
  readonly stampOf: Job['stampOf'];
  readonly deck: PptxGenJS;
  readonly booklet: Booklet;
  readonly footnotes: readonly Footnote[];
  /** The charts so far, for the repair of their workbooks. */
  readonly charts: NativeChart[];
};

async function addPiece(work: Work, piece: Piece): Promise<void> {
  const { deck, booklet, footnotes, picturesOf, stampOf, signal, charts } = work;
  const { spec, framing, isTable, alt } = piece;
  const notes = notesOf(booklet, piece, footnotes);
  const own = booklet.wording.say.briefing.document;
  const room = { x: LEFT, y: TOP, w: WIDTH, h: BOTTOM - TOP - (piece.caption === '' ? 0 : 0.55) };
  const shown = isTable || spec === null ? 'table' : rendererOf(spec).slide;
  const native = spec !== null && typeof shown === 'function' ? shown(spec, FONTS.body) : null;
  if (native !== null) {
    const slide = addFrame(deck, booklet, piece, framing.title, notes);
    charts.push(native);
    slide.addChart(native.kind, native.data, chartOptions(native, room, piece));
    return;
  }
  if (stampOf !== undefined && spec !== null) {
    const [picture, ...more] = await picturesOf(piece, { width: room.w, height: room.h }, signal);
    const isWhole = picture !== undefined && more.length === 0;
    const drawn = isWhole ? picture : await stampOf(spec, signal);
    signal.throwIfAborted();
    const slide = addFrame(deck, booklet, piece, framing.title, `${notes}\n\n${own.values}\n${valuesOf(piece)}`);
    const place = isWhole ? room : centred(room);
    slide.addImage({ ...place, data: `image/png;base64,${base64(drawn)}`, altText: alt });
    return;
  }
  const pictures = shown === 'picture' ? await picturesOf(piece, { width: room.w, height: room.h }, signal) : [];
  signal.throwIfAborted();
  pictures.forEach((picture, at) => {
    const title = pictures.length > 1 ? own.continued(framing.title, at + 1, pictures.length) : framing.title;
    const slide = addFrame(deck, booklet, piece, title, notes);
    slide.addImage({ ...room, data: `image/png;base64,${base64(picture)}`, altText: alt });
  });
  addTables(deck, booklet, piece, pictures.length === 0 ? framing.title : own.valuesOf(framing.title), notes, room);
}

/** The place of a stamp in a room: as large as it may be, in the middle. */
function centred({ x, y, w, h }: Room): Room {
  const width = Math.min(w, (h * THUMB.width) / THUMB.height);
  const height = (width * THUMB.height) / THUMB.width;
  return { x: x + (w - width) / 2, y: y + (h - height) / 2, w: width, h: height };
}

/** The values of a figure as lines, for the notes of a slide that has no table. */
function valuesOf({ table: { columns, rows } }: Piece): string {
  return [columns.map(({ label }) => label), ...rows].map((cells) => cells.join(' | ')).join('\n');
}

type Room = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

function chartOptions({ options }: NativeChart, room: Room, { alt, framing }: Piece): PptxGenJS.IChartOpts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's types forget that an axis may run from the top
  return { ...options, ...room, altText: alt, objectName: framing.title } as PptxGenJS.IChartOpts;
}

function addTables(deck: PptxGenJS, booklet: Booklet, piece: Piece, title: string, notes: string, room: Room): void {
  const own = booklet.wording.say.briefing.document;
  const all = tablePages(piece.table, piece.spec, { width: room.w, height: room.h }, FONTS.body);
  const pages = all.slice(0, MOST_TABLE_SLIDES);
  const shown = pages.reduce((sum, { count }) => sum + count, 0);
  const cut = all.length > pages.length ? own.firstRows(shown, piece.table.rows.length) : '';
  pages.forEach((page, at) => {
    const head = pages.length > 1 ? own.continued(title, at + 1, pages.length) : title;
    const slide = addFrame(deck, booklet, piece, head, notes, cut);
    slide.addTable([...page.rows], {
      x: room.x,
      y: room.y,
      colW: [...page.widths],
      rowH: [...page.heights],
      fontSize: page.size,
    });
  });
}

/** All that stands around a chart or table: finding, statistic, caption, caveats, source. */
function addFrame(
  deck: PptxGenJS,
  { wording }: Booklet,
  piece: Piece,
  title: string,
  notes: string,
  remark = '',
): PptxGenJS.Slide {
  const { framing, caption, provenance } = piece;
  const own = wording.say.briefing.document;
  const slide = deck.addSlide();
  const length = Array.from(title).reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  slide.addShape('rect', { x: LEFT, y: 0.42, w: 0.45, h: 0.05, fill: { color: officeColour(PALETTE.accent) } });
  slide.addText(title, across(0.52, 0.9, length > 150 ? 18 : length > 90 ? 21 : 25, 'ink', HEAD));
  slide.addText(framing.subtitle, across(1.42, 0.42, framing.subtitle.length > 120 ? 11 : 14, 'ink2'));
  if (caption !== '') slide.addText(caption, across(BOTTOM - 0.5, 0.5, caption.length > 220 ? 10 : 12, 'ink', CAPTION));
  const references = piece.spec?.kind === 'columns' ? piece.spec.references.map(({ label }) => label) : [];
  const aside = asideOf(piece.spec).map(({ label, value }) =>
    own.aside(label, value === null ? wording.say.figure.gap : wording.format.number(value)),
  );
  const facts = [framing.source, framing.count, framing.filters].filter(Boolean).join(' · ');
  const small = [remark, ...aside, ...references, ...framing.notes].filter(Boolean).join(' ');
  const size = small.length + facts.length > 420 ? 8 : 9.5;
  slide.addText(
    [
      ...(small === '' ? [] : [{ text: small, options: { breakLine: true } }]),
      { text: `${facts} · ` },
      {
        text: own.link,
        options: { hyperlink: { url: `${provenance.site}${provenance.address}` }, color: officeColour(PALETTE.accent) },
      },
    ],
    across(BOTTOM + 0.05, 0.72, size, 'ink3', { valign: 'bottom' }),
  );
  slide.addNotes(notes);
  return slide;
}

/** What a speaker, and a reader who does not see the slide, needs: description, caption, caveats, sources by number. */
function notesOf(
  { wording, sourceOf, accessed }: Booklet,
  { framing, alt, caption, refs, provenance }: Piece,
  footnotes: readonly Footnote[],
): string {
  const own = wording.say.briefing.document;
  const numbers = new Set(numbersOf(refs, footnotes));
  const sources = footnotes
    .filter(({ number }) => numbers.has(number))
    .map((footnote) => {
      const places = refs.filter(({ source }) => source === footnote.source);
      return `[${footnote.number}] ${footnoteWords({ ...footnote, places }, sourceOf, wording, accessed)}`;
    });
  return [
    `${own.description}: ${alt}`,
    ...(caption === '' ? [] : [`${own.caption}: ${caption}`]),
    ...framing.notes,
    framing.filters,
    `${own.link}: ${provenance.site}${provenance.address}`,
    own.sources,
    ...sources,
  ]
    .filter(Boolean)
    .join('\n');
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
