import { isEmptyClause, type Clause } from './clause.ts';
import type { Column } from './column.ts';
import { columnOf, foldWords, type Table } from './table.ts';

/** What the reader asks of a table: at most one clause a column, and words that a row must contain. */
export type Query = {
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly text: string;
};

/**
 * Which clauses each row fails, as a bit mask, and which bit is whose. All linked counts follow from it: a row counts
 * toward a chart when it fails nothing but the chart's own clauses.
 */
export type Facets = {
  readonly failures: Uint16Array;
  readonly bitOf: ReadonlyMap<string, number>;
};

const TEXT = 'text search';
const MOST_CLAUSES = 16;

/** Tests every row against every clause, one column at a time. Throws when more than sixteen clauses are set. */
export function facet<Row>(table: Table<Row>, query: Query): Facets {
  const failures = new Uint16Array(table.rows.length);
  const bitOf = new Map<string, number>();
  const nextBit = (owner: string): number => {
    if (bitOf.size >= MOST_CLAUSES) throw new RangeError(`More than ${MOST_CLAUSES} clauses`);
    const bit = 1 << bitOf.size;
    bitOf.set(owner, bit);
    return bit;
  };
  for (const [id, clause] of Object.entries(query.clauses)) {
    if (!isEmptyClause(clause)) markFailures(failures, columnOf(table, id), clause, nextBit(id));
  }
  const needles = foldWords(query.text).split(/\s+/).filter(Boolean);
  if (needles.length > 0) {
    const bit = nextBit(TEXT);
    table.haystacks.forEach((haystack, row) => {
      if (!needles.every((needle) => haystack.includes(needle))) failures[row]! |= bit;
    });
  }
  return { failures, bitOf };
}

function markFailures(failures: Uint16Array, column: Column, clause: Clause, bit: number): void {
  const levels = column.levels.length;
  const wanted = new Uint8Array(levels).fill(clause.include.length === 0 ? 1 : 0);
  const refused = new Uint8Array(levels);
  for (const level of clause.include) setLevel(wanted, column, level);
  for (const level of clause.exclude) setLevel(refused, column, level);
  const { codes, offsets } = column;
  if (offsets === null) {
    for (let row = 0; row < failures.length; row++) {
      const code = codes[row]!;
      if (!wanted[code] || refused[code]) failures[row]! |= bit;
    }
    return;
  }
  for (let row = 0; row < failures.length; row++) {
    let isWanted = false;
    let isRefused = false;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      if (wanted[codes[at]!]) isWanted = true;
      if (refused[codes[at]!]) isRefused = true;
    }
    if (!isWanted || isRefused) failures[row]! |= bit;
  }
}

function setLevel(flags: Uint8Array, column: Column, level: string): void {
  const code = column.codeOf.get(level);
  if (code !== undefined) flags[code] = 1;
}

/** The bits of failures that do not count against a chart over these columns. */
function forgivenBits(facets: Facets, own: readonly string[]): number {
  return own.reduce((bits, id) => bits | (facets.bitOf.get(id) ?? 0), 0);
}

/** The rows that pass every clause except those of the columns in `own`, in table order. */
export function passingRows(facets: Facets, own: readonly string[] = []): Uint32Array {
  const held = ~forgivenBits(facets, own);
  const rows = new Uint32Array(facets.failures.length);
  let count = 0;
  for (let row = 0; row < facets.failures.length; row++) {
    if ((facets.failures[row]! & held) === 0) rows[count++] = row;
  }
  return rows.slice(0, count);
}

/** Rows per level of a column, under every clause but those of `own`: by default the column's own. */
export function countLevels<Row>(
  table: Table<Row>,
  facets: Facets,
  id: string,
  own: readonly string[] = [id],
): Uint32Array {
  const column = columnOf(table, id);
  const held = ~forgivenBits(facets, own);
  const counts = new Uint32Array(column.levels.length);
  const { codes, offsets } = column;
  const { failures } = facets;
  for (let row = 0; row < failures.length; row++) {
    if ((failures[row]! & held) !== 0) continue;
    if (offsets === null) counts[codes[row]!]!++;
    else for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[codes[at]!]!++;
  }
  return counts;
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
  const downColumn = columnOf(table, down);
  const acrossColumn = columnOf(table, across);
  const width = acrossColumn.levels.length;
  const counts = new Uint32Array(downColumn.levels.length * width);
  const held = ~forgivenBits(facets, own);
  for (let row = 0; row < facets.failures.length; row++) {
    if ((facets.failures[row]! & held) !== 0) continue;
    for (const downCode of codesAt(downColumn, row)) {
      for (const acrossCode of codesAt(acrossColumn, row)) counts[downCode * width + acrossCode]!++;
    }
  }
  return counts;
}

/** The rows behind one count: those that pass all clauses but `own` and carry every named level. */
export function rowsBehind<Row>(
  table: Table<Row>,
  facets: Facets,
  levels: Readonly<Record<string, string>>,
  own: readonly string[],
): number[] {
  const wanted = Object.entries(levels).map(([id, level]) => {
    const column = columnOf(table, id);
    return { column, code: column.codeOf.get(level) ?? -1 };
  });
  const rows: number[] = [];
  for (const row of passingRows(facets, own)) {
    if (wanted.every(({ column, code }) => codesAt(column, row).includes(code))) rows.push(row);
  }
  return rows;
}

function codesAt({ codes, offsets }: Column, row: number): Uint16Array {
  return offsets === null ? codes.subarray(row, row + 1) : codes.subarray(offsets[row], offsets[row + 1]);
}
