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

/** A bit a row and level: a column of ids or titles would be a mistake, and a costly one. */
const MOST_LEVELS = 4096;

/**
 * Indexes a column. Levels stand in the given order, followed by any others as they are met; a row without levels gets
 * {@link UNKNOWN_LEVEL}. Throws past 4,096 levels.
 */
export function indexColumn<Row>(
  id: string,
  rows: readonly Row[],
  levelsOf: (row: Row) => readonly string[],
  order: readonly string[] = [],
): Column {
  const levels: string[] = [...order];
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  const sets = levels.map(() => noRows(rows.length));
  rows.forEach((row, index) => {
    const own = levelsOf(row);
    for (const level of own.length === 0 ? [UNKNOWN_LEVEL] : own) {
      let code = codeOf.get(level);
      if (code === undefined) {
        code = levels.push(level) - 1;
        if (code >= MOST_LEVELS) throw new RangeError(`Column ${id} has more than ${MOST_LEVELS} levels`);
        codeOf.set(level, code);
        sets.push(noRows(rows.length));
      }
      addRow(sets[code]!, index);
    }
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
