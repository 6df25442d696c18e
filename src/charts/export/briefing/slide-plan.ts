import { rendererOf } from '#charts/export/renderers.ts';
import type { Language } from '#i18n/language.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import { groupSlides, type Group } from '#model/slide-groups.ts';
import { footnotesOf, footnoteWords, numbersOf, type Footnote } from './footnotes.ts';
import { asideOf, type NativeChart } from './native-chart.ts';
import { NOTES_BODY } from './office-base.ts';
import { fitText, heightOf, type Paragraph, type Run } from './office-text.ts';
import type { Booklet, Piece } from './piece.ts';
import { plotParts } from './pictures.ts';
import { boxesOf, inchesOf, type Box, type Layout, type Role } from './slide-layout.ts';
import { tablePages, type TablePage } from './slide-table.ts';

/** A text on a slide, as large as its room allows. */
export type SlideText = {
  readonly role: Exclude<Role, 'figure' | 'number'>;
  readonly at: number;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly size: number;
};

/** What is shown of a figure: a chart that can be edited, a table, or a picture of one of its parts (from 0). */
export type Shown =
  | { readonly kind: 'chart'; readonly chart: NativeChart }
  | { readonly kind: 'table'; readonly page: TablePage }
  | { readonly kind: 'picture'; readonly part: number; readonly isDivided: boolean };

export type SlideFigure = { readonly box: Box; readonly at: number; readonly piece: Piece; readonly shown: Shown };

/** One slide, ready to be drawn on a stage or written to a deck. */
export type SlidePlan = {
  readonly key: string;
  readonly layout: Layout;
  readonly language: Language;
  readonly title: string;
  readonly texts: readonly SlideText[];
  readonly figures: readonly SlideFigure[];
  /** Paragraphs of its notes and their size in points: worked out when asked for, since a stage does not show them. */
  readonly notes: () => { readonly paragraphs: readonly Paragraph[]; readonly size: number };
  /** The items on it, by their ids. */
  readonly items: readonly string[];
};

const MOST_TABLE_SLIDES = 8;
const MOST_NUMBERS = 12;
/** More of one figure are named on the last slides alone: its notes have room for its values as well. */
const MOST_SOURCES = 24;
/** Below each source, in points. */
export const SOURCE_GAP = 2;

const SIZES: Readonly<Record<Exclude<Role, 'figure' | 'number'>, readonly number[]>> = {
  title: [25, 23, 21, 19, 17, 15, 13],
  kicker: [11, 10, 9],
  subtitle: [14, 12.5, 11, 10, 9],
  heading: [13, 12, 11, 10, 9],
  text: [16, 14, 13, 12, 11, 10, 9],
  source: [9.5, 8.5, 8, 7],
  classification: [10, 9, 8],
};
const COVER: Partial<typeof SIZES> = { title: [36, 32, 28, 24, 20], subtitle: [18, 16, 14, 12], kicker: [14, 12] };
const NOTES_SIZES = [10, 9, 8, 7, 6];
const SERIF = new Set<Role>(['title']);

/** The slides that a briefing becomes: the first, those of its figures in their order, and those of its sources. */
export function planSlides(booklet: Booklet): readonly SlidePlan[] {
  return [...eachSlide(booklet)];
}

/** The same, one after the other: figures are laid out to see how many slides they take. */
export function* eachSlide(booklet: Booklet): Generator<SlidePlan> {
  const { pieces } = booklet;
  const footnotes = footnotesOf(pieces.map(({ refs }) => refs));
  yield coverOf(booklet);
  for (const group of groupSlides(pieces)) yield* slidesOfGroup(booklet, group, footnotes);
  yield* sourceSlides(booklet, footnotes);
}

type Words = Partial<Record<Role, readonly (readonly Paragraph[])[]>> & { readonly size?: number };

/** Sets words into the boxes of a layout. */
function setTexts(layout: Layout, captions: readonly boolean[], words: Words): SlideText[] {
  return boxesOf(layout, { captions }).flatMap(({ role, at, box }): SlideText[] => {
    if (role === 'figure' || role === 'number') return [];
    const paragraphs = (words[role]?.[at] ?? []).filter((paragraph) => paragraph.some(({ text }) => text !== ''));
    if (paragraphs.length === 0) return [];
    const sizes =
      (layout === 'title' ? COVER[role] : undefined) ??
      (layout === 'notes' && role === 'text' ? [words.size ?? 10] : SIZES[role]);
    return [{ role, at, box, ...fitText(paragraphs, inchesOf(box), sizes, SERIF.has(role) ? 'serif' : 'sans') }];
  });
}

const plain = (text: string, look: Omit<Run, 'text'> = {}): readonly Paragraph[] =>
  text.split('\n').map((line) => [{ text: line, ...look }]);

function around({ deck }: Booklet): Words {
  return { kicker: [plain(deck?.kicker ?? '')], classification: [plain(deck?.classification ?? '')] };
}

function coverOf(booklet: Booklet): SlidePlan {
  const { deck, imprint, wording, site } = booklet;
  const title = titleOf(booklet);
  const own = wording.say.briefing.document;
  const said = [deck?.author ?? '', deck?.date ?? ''].filter(Boolean);
  const foot = `${imprint} ${own.independence}`.trim();
  return {
    key: 'title',
    layout: 'title',
    language: wording.language,
    title,
    texts: setTexts('title', [], {
      ...around(booklet),
      title: [plain(title)],
      subtitle: [said.flatMap((line) => plain(line))],
      source: [plain(foot)],
    }),
    figures: [],
    notes: () => setNotes([title, ...said, foot, site]),
    items: [],
  };
}

export function titleOf({ deck, title }: Booklet): string {
  return deck?.title ? deck.title : title;
}

function slidesOfGroup(booklet: Booklet, { slide, items }: Group<Piece>, footnotes: readonly Footnote[]): SlidePlan[] {
  const { wording } = booklet;
  const { layout } = slide;
  const captions = items.map(({ caption }) => caption !== '');
  const boxes = boxesOf(layout, { captions }).filter(({ role }) => role === 'figure');
  const [first] = items;
  const headline = slide.headline === '' ? first.framing.title : slide.headline;
  const isAlone = items.length === 1;
  const shown = items.map((piece, at) => {
    const { w, h } = inchesOf(boxes[at]?.box ?? { x: 0, y: 0, w: 1, h: 1 });
    return shownOf(piece, { width: w, height: h }, isAlone && slide.isDivided);
  });
  const parts = isAlone ? (shown[0]?.parts.length ?? 1) : 1;
  return Array.from({ length: parts }, (_, part): SlidePlan => {
    const title = parts > 1 ? slideWords(wording).continued(headline, part + 1, parts) : headline;
    const isOwn = slide.headline !== '';
    const words: Words = {
      ...around(booklet),
      title: [plain(title)],
      subtitle: [plain(isOwn ? `${first.framing.title} · ${first.framing.subtitle}` : first.framing.subtitle)],
      heading: items.map(({ framing }, at) => [
        ...(at === 0 && !isOwn ? [] : [[{ text: framing.title, isBold: true }]]),
        [{ text: framing.subtitle, colour: 'tx2' }],
      ]),
      text: items.map(({ caption }) => plain(caption, layout === 'one' ? { isItalic: true } : {})),
      source: [
        sourceLines(
          booklet,
          items,
          shown.map(({ remark }) => remark),
          footnotes,
        ),
      ],
    };
    const figures = items.flatMap((piece, at): SlideFigure[] => {
      const box = boxes[at]?.box;
      const each = shown[at]?.parts[part];
      return box === undefined || each === undefined ? [] : [{ box, at, piece, shown: each }];
    });
    return {
      key: `${first.id} ${part}`,
      layout,
      language: wording.language,
      title,
      texts: setTexts(layout, captions, words),
      figures,
      notes: () =>
        setNotes(items.flatMap((piece, at) => notesOf(booklet, piece, footnotes, shown[at]?.isWhole === true))),
      items: items.map(({ id }) => id),
    };
  });
}

type ShownParts = {
  readonly parts: readonly Shown[];
  /** What has to be said of what is left out. */
  readonly remark: string;
  /** Whether the slide itself says every value, as a table does. */
  readonly isWhole: boolean;
};

/** What slides show of a piece in a room of so many inches: one thing, or what it takes where it is to be divided. */
function shownOf(
  piece: Piece,
  room: { readonly width: number; readonly height: number },
  isDivided: boolean,
): ShownParts {
  const { spec, isTable, table, wording } = piece;
  const way = isTable || spec === null ? 'table' : rendererOf(spec).slide;
  const chart = spec !== null && typeof way === 'function' ? way(spec) : null;
  if (chart !== null) return { parts: [{ kind: 'chart', chart }], remark: '', isWhole: false };
  const isPicture = way === 'picture' && spec !== null;
  const pages = isPicture ? [] : tablePages(table, spec, room, isDivided);
  if (!isPicture && (pages.length === 1 || isDivided || isTable || spec === null)) {
    const kept = pages.slice(0, isDivided ? MOST_TABLE_SLIDES : 1);
    const count = kept.reduce((sum, page) => sum + page.count, 0);
    const isWhole = count === table.rows.length;
    return {
      parts: kept.map((page) => ({ kind: 'table', page })),
      remark: isWhole ? '' : slideWords(wording).firstRows(count, table.rows.length),
      isWhole: isWhole && kept.length === 1,
    };
  }
  const count = isDivided ? plotParts(piece, room, true).length : 1;
  return {
    parts: Array.from({ length: count }, (_, part) => ({ kind: 'picture', part, isDivided })),
    remark: '',
    isWhole: false,
  };
}

/** What stands at the foot of a slide: caveats, where it comes from, and the way back. */
function sourceLines(
  { wording }: Booklet,
  pieces: readonly Piece[],
  remarks: readonly string[],
  footnotes: readonly Footnote[],
): readonly Paragraph[] {
  const own = wording.say.briefing.document;
  const { format, say } = wording;
  const small = pieces.flatMap(({ spec, framing }, at) => [
    remarks[at] ?? '',
    ...asideOf(spec).map(({ label, value }) =>
      slideWords(wording).aside(label, value === null ? say.figure.gap : format.number(value)),
    ),
    ...(spec?.kind === 'columns' ? spec.references.map(({ label }) => label) : []),
    ...framing.notes,
  ]);
  const lines = pieces.map(({ framing, provenance, refs }): Paragraph => {
    const numbers = numbersOf(refs, footnotes);
    const marks = numbers.length === 0 || numbers.length > MOST_NUMBERS ? '' : `[${spans(numbers)}]`;
    const facts = [framing.source, framing.count, framing.filters].filter(Boolean).join(' · ');
    return [
      { text: `${[facts, marks].filter(Boolean).join(' ')} · ` },
      { text: own.link, href: addressOf(provenance, wording.language) },
    ];
  });
  const words = small.filter(Boolean).join(wording.language === 'zh' ? '' : ' ');
  return [...(words === '' ? [] : [[{ text: words }]]), ...lines];
}

/** The way back, in the language of the document: a link without one opens in the reader's. */
function addressOf({ site, address }: Piece['provenance'], language: Language): string {
  const isSaid = /[?&]lang=/.test(address);
  return `${site}${address}${isSaid ? '' : `${address.includes('?') ? '&' : '?'}lang=${language}`}`;
}

/** Numbers in few signs: `1–3, 7`. */
function spans(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** What a speaker, and a reader who does not see the slide, needs: description, caption, caveats, sources, values. */
function notesOf(
  { wording, sourceOf, accessed }: Booklet,
  { framing, alt, caption, refs, provenance, table }: Piece,
  footnotes: readonly Footnote[],
  isWhole: boolean,
): string[] {
  const own = wording.say.briefing.document;
  const { labelled } = wording.say.figure;
  const numbers = new Set(numbersOf(refs, footnotes));
  const cited = footnotes.filter(({ number }) => numbers.has(number));
  const sources =
    cited.length > MOST_SOURCES
      ? [slideWords(wording).sourcesAtEnd(spans([...numbers]))]
      : cited.map((footnote) => {
          const places = refs.filter(({ source }) => source === footnote.source);
          return `[${footnote.number}] ${footnoteWords({ ...footnote, places }, sourceOf, wording, accessed)}`;
        });
  const values = [table.columns.map(({ label }) => label), ...table.rows].map((cells) => cells.join(' | '));
  return [
    labelled(own.description, alt),
    ...(caption === '' ? [] : [labelled(own.caption, caption)]),
    ...framing.notes,
    framing.filters,
    labelled(own.link, addressOf(provenance, wording.language)),
    own.sources,
    ...sources,
    ...(isWhole ? [] : [own.values, ...values]),
  ].filter(Boolean);
}

/** Notes as large as one page allows; what has no room even when small ends in a sign that says so. */
function setNotes(lines: readonly string[]): ReturnType<SlidePlan['notes']> {
  return fitText(
    lines.flatMap((line) => plain(line)),
    { w: NOTES_BODY.w, h: NOTES_BODY.h - 0.2 },
    NOTES_SIZES,
  );
}

/** The sources by number, in two columns, over as many slides as they need. */
function sourceSlides(booklet: Booklet, footnotes: readonly Footnote[]): SlidePlan[] {
  if (footnotes.length === 0) return [];
  const { wording, sourceOf, accessed } = booklet;
  const own = wording.say.briefing.document;
  const lines = footnotes.map((footnote) => ({
    text: `[${footnote.number}] ${footnoteWords({ ...footnote, places: [] }, sourceOf, wording, accessed)}`,
  }));
  const boxes = boxesOf('notes', { captions: [] }).filter(({ role }) => role === 'text');
  const room = inchesOf(boxes[0]?.box ?? { x: 0, y: 0, w: 1, h: 1 });
  const size = footnotes.length > 24 ? 8 : 10;
  const columns: Run[][] = [];
  let used = Infinity;
  for (const run of lines) {
    const height = heightOf([[run]], room.w, size, 'sans') + SOURCE_GAP / 72;
    if (used + height > room.h * 0.97) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(run);
    used += height;
  }
  const count = Math.ceil(columns.length / boxes.length);
  return Array.from({ length: count }, (_, at): SlidePlan => {
    const title = count > 1 ? slideWords(wording).continued(own.sources, at + 1, count) : own.sources;
    const pair = columns.slice(at * boxes.length, (at + 1) * boxes.length);
    const text = pair.map((column) => column.map((run): Paragraph => [run]));
    return {
      key: `sources ${at}`,
      layout: 'notes',
      language: wording.language,
      title,
      texts: setTexts('notes', [], { ...around(booklet), title: [plain(title)], text, size }),
      figures: [],
      notes: () => setNotes([title]),
      items: [],
    };
  });
}
