import { isEmptyClause, type Clause } from './clause.ts';
import { levelRows, type Column } from './column.ts';
import {
  addRow,
  allRows,
  countRows,
  countShared,
  intersect,
  noRows,
  rowsIn,
  shared,
  subtract,
  unite,
  type RowSet,
} from './row-set.ts';
import { columnOf, foldWords, type Table } from './table.ts';

/** What the reader asks of a table: at most one clause a column, and words that a row must contain. */
export type Query = {
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly text: string;
};

/** Rows that pass some clauses, with what has been counted of them, and those of them that pass one clause more. */
type Passing = {
  readonly rows: RowSet;
  /** Rows per level, by column. */
  readonly levels: Map<string, Uint32Array>;
  /** By the column of the further clause. */
  readonly narrowed: Map<string, Passing>;
};

/**
 * The rows that pass each clause, by the column it narrows. All linked counts follow from it: a row counts toward a chart
 * when it passes all but the chart's own clauses. Whatever is asked is made once: a page asks the same for a chart, its title
 * and its menu, and its charts have most of their clauses in common.
 */
export type Facets = {
  readonly all: Passing;
  readonly passedBy: ReadonlyMap<string, RowSet>;
};

const TEXT = 'text search';

/** Tests every row against every clause, one column at a time. */
export function facet<Row>(table: Table<Row>, query: Query): Facets {
  const all = allRows(table.rows.length);
  const passedBy = new Map<string, RowSet>();
  for (const [id, clause] of Object.entries(query.clauses)) {
    if (!isEmptyClause(clause)) passedBy.set(id, rowsPassing(columnOf(table, id), clause, all));
  }
  const needles = foldWords(query.text).split(/\s+/).filter(Boolean);
  if (needles.length > 0) passedBy.set(TEXT, rowsSaying(table, needles));
  return { all: passingOf(all), passedBy };
}

/** Facets with what no clause can ask: rows are tested one by one, in place of a column's clause or beside all of them. */
export function facetBy<Row>(
  table: Table<Row>,
  { passedBy }: Facets,
  id: string,
  isPassing: (row: Row) => boolean,
): Facets {
  const passing = noRows(table.rows.length);
  table.rows.forEach((row, at) => {
    if (isPassing(row)) addRow(passing, at);
  });
  return { all: passingOf(allRows(table.rows.length)), passedBy: new Map([...passedBy, [id, passing]]) };
}

function passingOf(rows: RowSet): Passing {
  return { rows, levels: new Map(), narrowed: new Map() };
}

function rowsPassing(column: Column, { include, exclude }: Clause, all: RowSet): RowSet {
  const passing = include.length === 0 ? all.slice() : new Uint32Array(all.length);
  const rowsOfEach = (levels: readonly string[]): RowSet[] => levels.flatMap((level) => levelRows(column, level) ?? []);
  for (const wanted of rowsOfEach(include)) unite(passing, wanted);
  for (const refused of rowsOfEach(exclude)) subtract(passing, refused);
  return passing;
}

/** The last search of each table: while its words stand, other clauses change without reading every row again. */
const searches = new WeakMap<object, { readonly words: string; readonly rows: RowSet }>();

function rowsSaying<Row>(table: Table<Row>, needles: readonly string[]): RowSet {
  const words = needles.join(' ');
  const last = searches.get(table);
  if (last?.words === words) return last.rows;
  const rows = noRows(table.rows.length);
  table.haystacks.forEach((haystack, row) => {
    if (needles.every((needle) => haystack.includes(needle))) addRow(rows, row);
  });
  searches.set(table, { words, rows });
  return rows;
}

/** What a map knows under a key, made when it is asked for the first time. */
function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function passingBut({ all, passedBy }: Facets, own: readonly string[]): Passing {
  let kept = all;
  for (const [id, passed] of passedBy) {
    const { rows, narrowed } = kept;
    if (!own.includes(id)) kept = once(narrowed, id, () => passingOf(shared(rows, passed)));
  }
  return kept;
}

/** The rows that pass every clause except those of the columns in `own`. To be read only: it is given to all who ask. */
export function passingSet(facets: Facets, own: readonly string[] = []): RowSet {
  return passingBut(facets, own).rows;
}

/** The rows that pass every clause except those of the columns in `own`, in table order. */
export function passingRows(facets: Facets, own: readonly string[] = []): Uint32Array {
  return rowsIn(passingSet(facets, own));
}

/** How many rows pass every clause except those of the columns in `own`. */
export function countPassing(facets: Facets, own: readonly string[] = []): number {
  return countRows(passingSet(facets, own));
}

/** Rows per level of a column, under every clause but those of `own`: by default the column's own. To be read only. */
export function countLevels<Row>(
  table: Table<Row>,
  facets: Facets,
  id: string,
  own: readonly string[] = [id],
): Uint32Array {
  const { rows, levels } = passingBut(facets, own);
  return once(levels, id, () => Uint32Array.from(columnOf(table, id).rows, (carried) => countShared(carried, rows)));
}

/**
 * Rows per pair of levels, under every clause but those of the columns in `own`:
 * `counts[down.code * across.levels.length + across.code]`.
 */
export function countPairs<Row>(
  table: Table<Row>,
  facets: Facets,
  down: string,
  across: string,
  own: readonly string[],
): Uint32Array {
  const allowed = passingSet(facets, own);
  const acrossRows = columnOf(table, across).rows;
  const counts = columnOf(table, down).rows.flatMap((rows) => {
    const line = shared(rows, allowed);
    return acrossRows.map((others) => countShared(line, others));
  });
  return Uint32Array.from(counts);
}

/** The rows behind one count: those that pass all clauses but `own` and carry every named level. */
export function rowsBehind<Row>(
  table: Table<Row>,
  facets: Facets,
  levels: Readonly<Record<string, string>>,
  own: readonly string[],
): number[] {
  const rows = passingSet(facets, own).slice();
  for (const [id, level] of Object.entries(levels)) {
    intersect(rows, levelRows(columnOf(table, id), level) ?? new Uint32Array(rows.length));
  }
  return [...rowsIn(rows)];
}
