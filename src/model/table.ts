import { indexColumn, type Column } from './column.ts';

/** Rows and the columns that filters, charts and counts go by. Rows keep the order of the file. */
export type Table<Row> = {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<string, Column>;
  /** Folded words of each row for text search, in row order. */
  readonly haystacks: readonly string[];
};

export type ColumnPlan<Row> = {
  readonly id: string;
  readonly levelsOf: (row: Row) => readonly string[];
  readonly order?: readonly string[];
};

/** Indexes rows as a table. `wordsOf` says what text search may find in a row. */
export function tableOf<Row>(
  rows: readonly Row[],
  plans: readonly ColumnPlan<Row>[],
  wordsOf: (row: Row) => readonly (string | null)[] = () => [],
): Table<Row> {
  return {
    rows,
    columns: new Map(plans.map((plan) => [plan.id, indexColumn(plan.id, rows, plan.levelsOf, plan.order)])),
    haystacks: rows.map((row) =>
      foldWords(
        wordsOf(row)
          .filter((word) => word !== null)
          .join('\n'),
      ),
    ),
  };
}

/** Text as search compares it: without case, accents or width. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

export function columnOf<Row>(table: Table<Row>, id: string): Column {
  const column = table.columns.get(id);
  if (column === undefined) throw new Error(`The table has no column ${id}`);
  return column;
}
