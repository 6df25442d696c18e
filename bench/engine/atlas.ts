import { NO_CLAUSE, type Clause } from '../../src/model/clause.ts';
import { countLevels, facet, passingSet } from '../../src/model/facet.ts';
import { countRows, rowsIn } from '../../src/model/row-set.ts';
import { columnOf, tableOf, type Table } from '../../src/model/table.ts';

type Row = { readonly id: number } & Readonly<Record<string, string | number>>;
type Change = Clause & { readonly column: string };

/** The dashboard's own engine, from its source. */
export function open(rows: readonly Row[], dimensions: Readonly<Record<string, readonly string[]>>, first: number) {
  const ids = Object.keys(dimensions);
  const table: Table<Row> = tableOf(
    rows,
    ids.map((id) => ({ id, levelsOf: (row) => [String(row[id])], order: dimensions[id] ?? [] })),
  );
  let clauses: Readonly<Record<string, Clause>> = Object.fromEntries(ids.map((id) => [id, NO_CLAUSE]));
  return {
    change({ column, include, exclude }: Change) {
      clauses = { ...clauses, [column]: { include, exclude } };
      const facets = facet(table, { clauses, text: '' });
      const passing = passingSet(facets);
      return {
        counts: ids.map((id) => countLevels(table, facets, id)),
        passing: countRows(passing),
        first: Array.from(rowsIn(passing, first), (at) => rows[at]),
      };
    },
    /** Rows per level, in the order of the levels. */
    countsOf: (counts: Uint32Array, id: string) => [...counts.subarray(0, columnOf(table, id).levels.length)],
  };
}

/** A search over titles alone. A copy of the table each time: the engine remembers the last search of a table. */
export function openSearch(titles: readonly string[]): (words: string) => void {
  const table = tableOf(titles, [], (title) => [title]);
  return (words) => void facet({ ...table }, { clauses: {}, text: words });
}
