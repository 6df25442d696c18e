import { CELL_LOOKS } from '#charts/cell-states.ts';
import { mix } from '#charts/export/colour.ts';
import { widestWord, widthOf, wrap, type Font } from '#charts/export/measure.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { officeColour } from './native-chart.ts';
import type { Ink } from './office-text.ts';
import type { SetTable } from '#charts/export/set-table.ts';

const PALETTE = PALETTES.light;
const PIXELS = 96;
export const PADDING = 0.08;
/** Generous, since every program sets tables a little differently. */
const LINE = 1.4;
const NARROWEST = 0.9;
/** Bold first columns, and the gaps that some programs put between Chinese and figures. */
const SLACK = 1.12;
/** Where the fonts are not there, what stands in for them is wider, and a head must not break within a word. */
const HEAD_SLACK = 1.2;
const MOST_LINES = 9;

/** A cell of a table on a slide; colours without their number sign. */
export type SlideCell = {
  readonly text: string;
  readonly isBold: boolean;
  readonly isNumeric: boolean;
  readonly ink: Ink;
  readonly ground: Ink | null;
};

/** One slide's share of a table, its heads first: rows of cells, widths and heights in inches. */
export type TablePage = {
  readonly rows: readonly (readonly SlideCell[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
  /** How many of the table's rows stand on it. */
  readonly count: number;
};

/** The smallest that the text of a table may be so that it fits one slide, in points. */
const LEAST_SIZE = 8;

/**
 * A table over as many slides as its rows need, its heads on each. One that is not to be divided is set smaller where it
 * then fits one slide.
 */
export function tablePages(
  table: SetTable,
  spec: ChartSpec | null,
  room: { readonly width: number; readonly height: number },
  isDivided = true,
): TablePage[] {
  const known = set.get(table) ?? new Map<string, TablePage[]>();
  set.set(table, known);
  const key = JSON.stringify([room.width, room.height, isDivided]);
  const found = known.get(key) ?? setPages(table, spec, room, isDivided);
  known.set(key, found);
  return found;
}

/** A stage draws the same tables with every letter of a caption. */
const set = new WeakMap<SetTable, Map<string, TablePage[]>>();

function setPages(
  table: SetTable,
  spec: ChartSpec | null,
  room: { readonly width: number; readonly height: number },
  isDivided: boolean,
): TablePage[] {
  const most = table.columns.length > 7 ? 10 : table.rows.length > 14 ? 11 : 12;
  if (isDivided) return pagesAt(most, table, spec, room, true);
  const sizes = Array.from({ length: most - LEAST_SIZE + 1 }, (_, at) => most - at);
  for (const size of sizes) {
    const pages = pagesAt(size, table, spec, room, false);
    if (pages.length === 1) return pages;
  }
  return pagesAt(LEAST_SIZE + 1, table, spec, room, false);
}

function pagesAt(
  size: number,
  table: SetTable,
  spec: ChartSpec | null,
  room: { readonly width: number; readonly height: number },
  isBalanced: boolean,
): TablePage[] {
  const { columns, rows } = table;
  const face: Font = { family: 'sans', weight: 400, size: (size * PIXELS) / 72 };
  const widths = columnWidths(table, room.width, face);
  const heightOf = (cells: readonly string[]): number => {
    const lines = cells.map(
      (cell, at) => wrap(cell, face, (((widths[at] ?? 1) - 2 * PADDING) * PIXELS) / SLACK).length,
    );
    return (Math.min(MOST_LINES, Math.max(1, ...lines)) * size * LINE) / 72 + 2 * PADDING * 0.6;
  };
  const head = heightOf(columns.map(({ label }) => label));
  const pages: { first: number; heights: number[] }[] = [];
  let used = Infinity;
  rows.forEach((cells, at) => {
    const height = heightOf(cells);
    if (used + height > room.height) {
      pages.push({ first: at, heights: [] });
      used = head;
    }
    pages.at(-1)?.heights.push(height);
    used += height;
  });
  if (pages.length === 0) pages.push({ first: 0, heights: [] });
  if (isBalanced) balance(pages);
  const cell = (text: string, at: number, more: Partial<SlideCell>): SlideCell => ({
    text,
    isBold: false,
    isNumeric: columns[at]?.isNumeric === true,
    ink: 'tx1',
    ground: null,
    ...more,
  });
  const headed = { isBold: true, ink: 'tx2', ground: 'bg2' } as const;
  return pages.map(({ first, heights }) => ({
    size,
    widths,
    heights: [head, ...heights],
    count: heights.length,
    rows: [
      columns.map(({ label }, at) => cell(label, at, headed)),
      ...rows
        .slice(first, first + heights.length)
        .map((cells, line) =>
          cells.map((words, at) => cell(words, at, { isBold: at === 0, ...groundOf(spec, first + line, at) })),
        ),
    ],
  }));
}

/** The lines of a cell, in a column of so many inches; what has no room is left out, as it is cut in the deck. */
export function tableLines({ text, isBold }: SlideCell, width: number, size: number): readonly string[] {
  const face: Font = { family: 'sans', weight: isBold ? 600 : 400, size: (size * PIXELS) / 72 };
  return wrap(text, face, ((width - 2 * PADDING) * PIXELS) / SLACK).slice(0, MOST_LINES);
}

/** Moves rows from the last page but one to a last page that has few: one row alone looks forgotten. */
function balance(pages: { first: number; heights: number[] }[]): void {
  const [before, last] = pages.slice(-2);
  if (before === undefined || last === undefined) return;
  while (before.heights.length > last.heights.length + 1) {
    last.heights.unshift(before.heights.pop() ?? 0);
    last.first -= 1;
  }
}

/** Cells of matrices and heat maps keep their colours. */
function groundOf(spec: ChartSpec | null, row: number, column: number): Partial<SlideCell> {
  if (spec?.kind === 'matrix') {
    const state = spec.cells[row]?.[column - 1]?.state;
    if (state === undefined) return {};
    const { ink, ground } = CELL_LOOKS[state];
    return { ink: officeColour(PALETTE[ink]), ground: officeColour(PALETTE[ground]) };
  }
  if (spec?.kind === 'heatmap') {
    const value = spec.cells[row]?.[column - 1]?.value ?? null;
    const most = Math.max(1, ...spec.cells.flat().map((mark) => mark.value ?? 0));
    if (value === null || value <= 0) return {};
    return { ground: officeColour(mix(PALETTE.accent, PALETTE.surface, 0.1 + (0.4 * value) / most)) };
  }
  return {};
}

/** How many lines a column's texts take, long ones counting for more: they make their rows high. */
function crowding(wholes: readonly number[], width: number): number {
  return wholes.reduce((sum, whole) => sum + Math.max(1, whole / width) ** 2, 0);
}

const inches = (pixels: number): number => (pixels * SLACK) / PIXELS + 2 * PADDING;

/** How much a column grows at a time, in inches. */
const STEP = 0.1;

/** Widths in inches, none narrower than its longest word; what room is left goes wherever it saves the most lines. */
function columnWidths({ columns, rows }: SetTable, room: number, face: Font): number[] {
  const bold: Font = { ...face, weight: 700 };
  const texts = columns.map(({ label }, at) => {
    const font = at === 0 ? bold : face;
    const cells = rows.map((row) => row[at] ?? '');
    const wholes = [widthOf(label, bold), ...cells.map((words) => widthOf(words, font))].map(inches);
    const word = inches(
      Math.max(widestWord(label, bold) * HEAD_SLACK, ...cells.map((words) => widestWord(words, font))),
    );
    return { wholes, least: Math.min(2.2, Math.max(word, Math.min(NARROWEST, ...wholes))) };
  });
  const grown = texts.map(({ least }) => least);
  const least = grown.reduce((sum, width) => sum + width, 0);
  if (least >= room) return grown.map((width) => (width / least) * room);
  for (let spare = room - least; spare >= STEP; spare -= STEP) {
    const gains = texts.map(
      ({ wholes }, at) => crowding(wholes, grown[at] ?? 0) - crowding(wholes, (grown[at] ?? 0) + STEP),
    );
    const most = Math.max(...gains);
    if (most <= 0) break;
    const at = gains.indexOf(most);
    grown[at] = (grown[at] ?? 0) + STEP;
  }
  const total = grown.reduce((sum, width) => sum + width, 0);
  // A table of few words need not fill the slide, but a narrow one looks lost.
  const target = Math.max(total, room * 0.6);
  return grown.map((width) => (width / total) * target);
}
