import type { Wording } from '#i18n/wording.ts';
import { FORMULA } from '#lib/formula.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Provenance } from './compose.ts';

export type Cell = string | number | null;

/** A table as a file holds it. */
export type PlainTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** The values of a figure as its table twin shows them, with the sources of each row. */
export function shownTable(spec: ChartSpec, { say }: Wording, refWords: (ref: SourceRef) => string): PlainTable {
  const grid = gridOf(spec);
  return {
    columns: [...grid.columns.map(({ label }) => label), say.exports.columns.sources],
    rows: grid.rows.map((row) => {
      const refs = distinctRefs(row.flatMap(({ mark }) => mark?.refs() ?? []));
      return [...row.map(({ value }) => value), refs.map(refWords).join('; ')];
    }),
  };
}

/** The ids of all records behind a figure, in the order of its marks, with the marks that count each. */
export function recordsBehind(spec: ChartSpec): ReadonlyMap<string, readonly string[]> {
  const behind = new Map<string, string[]>();
  for (const mark of marksOf(spec)) {
    for (const id of mark.rows()) {
      const marks = behind.get(id);
      if (marks === undefined) behind.set(id, [mark.key]);
      else marks.push(mark.key);
    }
  }
  return behind;
}

/** What must travel with the numbers, as two columns. */
export function aboutTable(
  spec: ChartSpec,
  { edition, dataHash, site, address }: Provenance,
  { say, text }: Wording,
): PlainTable {
  const own = say.exports.about;
  const rows: [string, string][] = [
    [own.title, spec.title],
    [own.subtitle, spec.subtitle],
    [own.source, spec.source],
    ...spec.notes.map((note): [string, string] => [own.note, note]),
    [own.filters, spec.filters],
    [own.count, spec.count],
    [own.edition, `${text(edition.title)} (${edition.id}, ${edition.revision})`],
    [own.hash, dataHash],
    [own.link, `${site}${address}`],
  ];
  return { columns: ['', ''], rows: rows.filter(([, value]) => value !== '') };
}

/** A table as CSV that Excel opens: a byte order mark, CRLF, and no cell that a spreadsheet would run as a formula. */
export async function csvOf({ columns, rows }: PlainTable): Promise<string> {
  const { default: papa } = await import('papaparse');
  return `\ufeff${papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

export type NamedTable = PlainTable & { readonly name: string };

const WIDEST = 60;
/** As many letters as a cell of Excel holds; it takes a file with more of them for broken. */
const LONGEST_CELL = 32_767;

/** Tables as the sheets of a workbook: numbers as numbers, heads bold and fixed. */
export async function xlsxOf(tables: readonly NamedTable[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return write(
    tables.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map((head, at) => ({
        width: Math.min(
          WIDEST,
          Math.max(8, ...[head, ...rows.slice(0, 200).map((row) => String(row[at] ?? ''))].map(lengthOf)) + 2,
        ),
      })),
      data: [
        columns.map((head) => ({ value: fitting(head), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((value) => (value === null || value === '' ? null : { value: fitting(value) }))),
      ],
    })),
  ).toBlob();
}

function fitting(value: string | number): string | number {
  if (typeof value === 'number') return value;
  // The library looks texts up in a record of its own, where `constructor` is something else: a blank makes it another text.
  const text = value in Object.prototype ? `${value} ` : value;
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}

/** How wide a text is in a spreadsheet, a Chinese character counting twice. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}
