import type { Wording } from '#i18n/wording.ts';
import { FORMULA } from '#lib/formula.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import type { GridCell } from '#charts/grid-cells.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Provenance } from './compose.ts';

export type Cell = string | number | null;

/** A table as a file holds it. */
export type PlainTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The places of the columns that are shares between 0 and 1. */
  readonly shares?: readonly number[];
};

/**
 * The values of a figure as its table twin shows them, with the sources of each row. Sums of other values are left out,
 * since who adds up the file would count them twice; dates stand beside their words, and signs apart from theirs.
 */
export function shownTable(spec: ChartSpec, { say }: Wording, refWords: (ref: SourceRef) => string): PlainTable {
  const own = say.exports.columns;
  const { columns, rows: all, totals = [] } = gridOf(spec);
  const rows = all.filter((_, at) => !totals.includes(at));
  const split = columns.flatMap((column, at): FileColumn[] => {
    const cells = rows.flatMap((row) => row[at] ?? []);
    if (column.isTotal === true || cells.every(({ value }) => value === '')) return [];
    const values = { label: column.label, isShare: column.isShare === true, cells: cells.map(bareValue) };
    return [
      ...(cells.some(({ parted }) => parted !== undefined)
        ? [{ label: own.sign(column.label), cells: cells.map(({ parted }) => parted?.sign ?? null) }]
        : []),
      values,
      ...(cells.some(({ date }) => typeof date === 'string')
        ? [{ label: own.isoDate(column.label), cells: cells.map(({ date }) => date ?? null) }]
        : []),
    ];
  });
  const sources = rows.map((row) => distinctRefs(row.flatMap(({ mark }) => mark?.refs() ?? [])));
  return {
    columns: distinctHeads([...split.map(({ label }) => label), own.sources]),
    rows: rows.map((_, at) => [
      ...split.map(({ cells }) => cells[at] ?? null),
      (sources[at] ?? []).map(refWords).join('; '),
    ]),
    shares: split.flatMap(({ isShare }, at) => (isShare === true ? [at] : [])),
  };
}

type FileColumn = { readonly label: string; readonly isShare?: boolean; readonly cells: readonly Cell[] };

const bareValue = ({ value, parted }: GridCell): Cell => parted?.words ?? value;

/** Heads of which no two are one: what tells columns apart by their heads in either case still does. */
export function distinctHeads(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((head) => {
    let own = head;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${head} (${count})`;
    taken.add(own.toLowerCase());
    return own;
  });
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
  return { columns: [own.item, own.content], rows: rows.filter(([, value]) => value !== '') };
}

/** Whom a CSV is for. */
export type CsvReader = 'excel' | 'programs';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV, with CRLF and no cell that a spreadsheet would run as a formula. Excel needs a byte order mark to read
 * it as UTF-8; to programs the mark is a part of the first head.
 */
export async function csvOf({ columns, rows }: PlainTable, reader: CsvReader): Promise<string> {
  const { default: papa } = await import('papaparse');
  const data = rows.map((row) => [...row]);
  const csv = papa.unparse({ fields: [...columns], data }, { newline: '\r\n', escapeFormulae: FORMULA });
  return `${reader === 'excel' ? BYTE_ORDER_MARK : ''}${csv}\r\n`;
}
