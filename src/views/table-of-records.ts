import { distinctHeads, type Cell, type PlainTable } from '#charts/export/table-files.ts';
import { precisionOf } from '#lib/partial-date.ts';
import type { SourceRef } from '#model/source.ts';
import { flat, isBilingual, placeWords, type FlatScene } from './flat.ts';

/** A record, or a part of one, on its way to a row: what stands before its fields, and the places that vouch for it. */
export type RowOfRecord = {
  readonly lead: readonly Cell[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly refs: readonly SourceRef[];
};

/**
 * Records of any shape as one table: a column for each value by its path (`honors.bestPaper`), both languages side by
 * side (`title.en`), lists in words, sources last. Dates that are known to the year, month or day have their year, month
 * and exact day as well, since no reader takes such a column for dates. Columns that say nothing are left out.
 */
export function tableOfRecords(lead: readonly string[], rows: readonly RowOfRecord[], scene: FlatScene): PlainTable {
  const leaves = rows.map(({ fields }) => new Map(leavesOf(fields, '', scene)));
  const names = orderOf(leaves.map((own) => [...own.keys()]));
  const columns: Column[] = [
    ...lead.map((name, at) => ({ name, cells: rows.map((row) => row.lead[at] ?? null) })),
    ...names.flatMap((name) => withDateParts({ name, cells: leaves.map((own) => own.get(name) ?? null) })),
    {
      name: scene.wording.say.exports.columns.sources,
      cells: rows.map(({ refs }) => refs.map((ref) => placeWords(ref, scene)).join('; ')),
    },
  ];
  // The first column names the rows even where there are none.
  const said = columns.filter(({ cells }, at) => at === 0 || cells.some((cell) => cell !== null && cell !== ''));
  return {
    columns: distinctHeads(said.map(({ name }) => name)),
    rows: rows.map((_, at) => said.map(({ cells }) => cells[at] ?? null)),
  };
}

type Column = { readonly name: string; readonly cells: readonly Cell[] };

/** Every value by its path. Sources are told apart. */
function leavesOf(value: unknown, path: string, scene: FlatScene): [string, Cell][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return path === '' ? [] : [[path, flat(value, scene)]];
  }
  if (isBilingual(value)) {
    return [
      [`${path}.en`, value.en],
      [`${path}.zh`, value.zh],
    ];
  }
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'refs' ? [] : leavesOf(inner, path === '' ? name : `${path}.${name}`, scene),
  );
}

/** All names in an order that keeps what stands together in a record together. */
function orderOf(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const names of lists) {
    let after = -1;
    for (const name of names) {
      const at = order.indexOf(name);
      if (at === -1) order.splice((after += 1), 0, name);
      else after = at;
    }
  }
  return order;
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function withDateParts(column: Column): Column[] {
  const known = column.cells.filter((cell) => cell !== null && cell !== '');
  const areDates = known.every((cell) => typeof cell === 'string' && DATE.test(cell));
  const precisions = new Set(areDates ? known.map((cell) => precisionOf(String(cell))) : []);
  // Days alone are dates to every reader, and years alone are numbers.
  if (precisions.size === 0 || (precisions.size === 1 && !precisions.has('month'))) return [column];
  const part = (name: string, valueOf: (date: string) => Cell): Column => ({
    name: `${column.name}.${name}`,
    cells: column.cells.map((cell) => (cell === null || cell === '' ? null : valueOf(String(cell)))),
  });
  return [
    column,
    part('year', (date) => Number(date.slice(0, 4))),
    part('month', (date) => (date.length > 4 ? Number(date.slice(5, 7)) : null)),
    ...(precisions.has('day') ? [part('exact', (date) => (date.length === 10 ? date : null))] : []),
  ];
}
