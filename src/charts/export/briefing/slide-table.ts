import type PptxGenJS from 'pptxgenjs';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import { mix } from '#charts/export/colour.ts';
import { widestWord, widthOf, wrap, type Font } from '#charts/export/measure.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { officeColour } from './native-chart.ts';
import type { SetTable } from '#charts/export/set-table.ts';

const PALETTE = PALETTES.light;
const PIXELS = 96;
const PADDING = 0.08;
/** Generous, since every program sets tables a little differently. */
const LINE = 1.4;
const NARROWEST = 0.9;
/** Bold first columns, and the gaps that some programs put between Chinese and figures. */
const SLACK = 1.12;
const MOST_LINES = 9;

/** One slide's share of a table: rows of cells, widths and heights in inches. */
export type TablePage = {
  readonly rows: PptxGenJS.TableRow[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
  /** How many of the table's rows stand on it. */
  readonly count: number;
};

/** A table over as many slides as its rows need, its heads on each. */
export function tablePages(
  table: SetTable,
  spec: ChartSpec | null,
  room: { readonly width: number; readonly height: number },
  font: string,
): TablePage[] {
  const { columns, rows } = table;
  const size = columns.length > 7 ? 10 : rows.length > 14 ? 11 : 12;
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
  const border = { type: 'solid', pt: 0.75, color: officeColour(PALETTE.line) } as const;
  const off = { type: 'none' } as const;
  const cell = (text: string, at: number, more: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
    text,
    options: {
      fontFace: font,
      fontSize: size,
      color: officeColour(PALETTE.ink),
      align: columns[at]?.isNumeric === true ? 'right' : 'left',
      valign: 'middle',
      margin: [PADDING * 0.6, PADDING, PADDING * 0.6, PADDING],
      border: [off, off, border, off],
      ...more,
    },
  });
  const headed = { bold: true, color: officeColour(PALETTE.ink2), fill: { color: officeColour(PALETTE.sunken) } };
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
          cells.map((words, at) => cell(words, at, { bold: at === 0, ...groundOf(spec, first + line, at) })),
        ),
    ],
  }));
}

/** Cells of matrices and heat maps keep their colours. */
function groundOf(spec: ChartSpec | null, row: number, column: number): PptxGenJS.TableCellProps {
  if (spec?.kind === 'matrix') {
    const state = spec.cells[row]?.[column - 1]?.state;
    if (state === undefined) return {};
    const { ink, ground } = CELL_LOOKS[state];
    return { color: officeColour(PALETTE[ink]), fill: { color: officeColour(PALETTE[ground]) } };
  }
  if (spec?.kind === 'heatmap') {
    const value = spec.cells[row]?.[column - 1]?.value ?? null;
    const most = Math.max(1, ...spec.cells.flat().map((mark) => mark.value ?? 0));
    if (value === null || value <= 0) return {};
    return { fill: { color: officeColour(mix(PALETTE.accent, PALETTE.surface, 0.1 + (0.4 * value) / most)) } };
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
    const word = inches(Math.max(widestWord(label, bold), ...cells.map((words) => widestWord(words, font))));
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
