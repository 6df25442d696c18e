/**
 * One dimension of a table, coded against a dictionary of levels. A row may carry several levels (a paper of two groups);
 * the codes of row r are `codes[offsets[r]] … codes[offsets[r + 1] - 1]`, or just `codes[r]` where `offsets` is null
 * because every row carries exactly one.
 */
export type Column = {
  readonly id: string;
  readonly levels: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array | null;
};

/** The level of a row of which nothing is known here. It is counted and shown, never dropped. */
export const UNKNOWN_LEVEL = 'unknown';

/**
 * Codes a column. Levels stand in the given order, followed by any others as they are met; a row without levels gets
 * {@link UNKNOWN_LEVEL}. Throws past 65,536 levels.
 */
export function codeColumn<Row>(
  id: string,
  rows: readonly Row[],
  levelsOf: (row: Row) => readonly string[],
  order: readonly string[] = [],
): Column {
  const levels: string[] = [...order];
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  const offsets = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, index) => {
    const own = levelsOf(row);
    for (const level of own.length === 0 ? [UNKNOWN_LEVEL] : own) {
      let code = codeOf.get(level);
      if (code === undefined) {
        code = levels.push(level) - 1;
        codeOf.set(level, code);
      }
      codes.push(code);
    }
    offsets[index + 1] = codes.length;
  });
  if (levels.length > 0x10000) throw new RangeError(`Column ${id} has more than 65,536 levels`);
  const isSingle = codes.length === rows.length && offsets.every((offset, row) => offset === row);
  return { id, levels, codeOf, codes: Uint16Array.from(codes), offsets: isSingle ? null : offsets };
}

/** The levels of one row. */
export function levelsAt(column: Column, row: number): string[] {
  const from = column.offsets === null ? row : (column.offsets[row] ?? 0);
  const to = column.offsets === null ? row + 1 : (column.offsets[row + 1] ?? from);
  const levels: string[] = [];
  for (let at = from; at < to; at++) {
    const level = column.levels[column.codes[at] ?? -1];
    if (level !== undefined) levels.push(level);
  }
  return levels;
}
