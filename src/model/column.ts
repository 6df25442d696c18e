import { addRow, hasRow, noRows, type RowSet } from './row-set.ts';

/** One dimension of a table: its levels, and the rows that carry each. A row may carry several (a paper of two groups). */
export type Column = {
  readonly id: string;
  readonly levels: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** The rows of each level, in the order of the levels. */
  readonly rows: readonly RowSet[];
};

/** The level of a row of which nothing is known here. It is counted and shown, never dropped. */
export const UNKNOWN_LEVEL = 'unknown';

/** Half a gigabyte, at a bit a row and level: a column of ids or titles would be a mistake, and a costly one. */
const MOST_BITS = 2 ** 32;

/**
 * Indexes a column. Levels stand in the given order, followed by any others as they are met; a row without levels gets
 * {@link UNKNOWN_LEVEL}. Throws where rows times levels exceed 2³²: at a million rows that is 4,294 levels, at a hundred
 * thousand 42,949.
 */
export function indexColumn<Row>(
  id: string,
  rows: readonly Row[],
  levelsOf: (row: Row) => readonly string[],
  order: readonly string[] = [],
): Column {
  const ownLevels = (row: Row): readonly string[] => {
    const own = levelsOf(row);
    return own.length === 0 ? [UNKNOWN_LEVEL] : own;
  };
  const met = new Set(order);
  for (const row of rows) for (const level of ownLevels(row)) met.add(level);
  const levels = [...met];
  if (levels.length * rows.length > MOST_BITS) {
    throw new RangeError(`Column ${id} has ${levels.length} levels, too many for ${rows.length} rows`);
  }
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  const sets = levels.map(() => noRows(rows.length));
  rows.forEach((row, at) => {
    for (const level of ownLevels(row)) addRow(sets[codeOf.get(level)!]!, at);
  });
  return { id, levels, codeOf, rows: sets };
}

/** The rows that carry a level; undefined where no row could. */
export function levelRows(column: Column, level: string): RowSet | undefined {
  return column.rows[column.codeOf.get(level) ?? -1];
}

/** The levels of one row. */
export function levelsAt(column: Column, row: number): string[] {
  return column.levels.filter((_, code) => hasRow(column.rows[code]!, row));
}
