import type { Wording } from '#i18n/wording.ts';
import { isEmptyClause, NO_CLAUSE, type Clause } from '#model/clause.ts';
import { facet, passingRows, type Facets } from '#model/facet.ts';
import type { Contender } from '#model/leader.ts';
import { columnOf, type Table } from '#model/table.ts';
import type { FieldOf, ViewState } from '#state/fields.ts';
import { startOf, type Dimension } from './dimension.ts';
import { perObject } from './memo.ts';

/** What a reader can narrow a table by. */
export type Filters<Row> = {
  readonly dimensions: readonly Dimension<Row>[];
  /** The field with the words that a row must contain; null where words are not searched. */
  readonly textField: FieldOf<string> | null;
  /** Fields beside them that say how they are meant, such as whether several levels must all be there. */
  readonly further?: readonly (keyof ViewState)[];
};

/** A table under the filters in force: what every figure, menu, table and sentence about its rows is made from. */
export type Slice<Row> = Filters<Row> & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly table: Table<Row>;
  /** The clause of each dimension, by its id. */
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly text: string;
  readonly facets: Facets;
  /** Without any choice of the reader's: what every part is a part of. */
  readonly whole: Facets;
};

/** A slice for whom its rows do not matter, such as a filter bar. */
export type AnySlice = Omit<Slice<never>, 'table'> & { readonly table: Table<unknown> };

const unfiltered = perObject((table: Table<unknown>) => facet(table, { clauses: {}, text: '' }));

/** `fixed` are clauses on further columns that hold whatever the reader filters by, such as a window of time. */
export function sliceOf<Row>(
  table: Table<Row>,
  filters: Filters<Row>,
  viewState: ViewState,
  wording: Wording,
  fixed?: Readonly<Record<string, Clause>>,
): Slice<Row> {
  const { dimensions, textField } = filters;
  const clauses = Object.fromEntries(dimensions.map(({ id }) => [id, viewState[id]]));
  const text = textField === null ? '' : viewState[textField];
  return {
    ...filters,
    wording,
    viewState,
    table,
    clauses,
    text,
    facets: facet(table, { clauses: { ...clauses, ...fixed }, text }),
    whole: fixed === undefined ? unfiltered(table) : facet(table, { clauses: fixed, text: '' }),
  };
}

/** A slice with the rows that pass every filter, in table order. */
export type Shown<Row> = Slice<Row> & { readonly shown: readonly Row[] };

export function shownOf<Row>(...parts: Parameters<typeof sliceOf<Row>>): Shown<Row> {
  const slice = sliceOf(...parts);
  return { ...slice, shown: shownIn(slice) };
}

export function rowsAt<Row>(table: Table<Row>, rows: Iterable<number>): Row[] {
  return [...rows].flatMap((row) => table.rows[row] ?? []);
}

/** The rows that pass every filter but those of the columns in `own`, in table order. */
export function shownIn<Row>(
  { table, facets }: Pick<Slice<Row>, 'table' | 'facets'>,
  own: readonly string[] = [],
): Row[] {
  return rowsAt(table, passingRows(facets, own));
}

export function clauseOn({ clauses }: Pick<AnySlice, 'clauses'>, id: string): Clause {
  return clauses[id] ?? NO_CLAUSE;
}

/** Whether the reader has narrowed anything. */
export function isFiltered({ clauses, text }: Pick<AnySlice, 'clauses' | 'text'>): boolean {
  return text !== '' || Object.values(clauses).some((clause) => !isEmptyClause(clause));
}

/** The change that lets go of every filter. */
export function withoutFilters({ dimensions, textField, further = [] }: Filters<never>): Partial<ViewState> {
  return startOf([...dimensions.map(({ id }) => id), ...(textField === null ? [] : [textField]), ...further]);
}

/** How many of some rows carry each level of a dimension. */
export function countsIn<Row>(rows: readonly Row[], { table, dimensions }: Slice<Row>, id: string): Contender[] {
  const dimension = dimensions.find((each) => each.id === id);
  return columnOf(table, id).levels.map((key) => ({
    key,
    value: rows.filter((row) => dimension?.levelsOf(row).includes(key)).length,
  }));
}
