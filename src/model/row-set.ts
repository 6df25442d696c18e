/**
 * A set of rows as a bitmap: bit `row % 32` of word `row / 32` says whether the row is in it. Sets over the same table have the
 * same length; bits past the last row are never set.
 */
export type RowSet = Uint32Array;

const WORD = 32;

export function noRows(count: number): RowSet {
  return new Uint32Array(Math.ceil(count / WORD));
}

export function allRows(count: number): RowSet {
  const rows = noRows(count).fill(0xffff_ffff);
  if (count % WORD > 0) rows[rows.length - 1] = 2 ** (count % WORD) - 1;
  return rows;
}

export function addRow(rows: RowSet, row: number): void {
  rows[row >>> 5]! |= 1 << (row & 31);
}

export function hasRow(rows: RowSet, row: number): boolean {
  return ((rows[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}

/** Adds the rows of `others` to `rows`, in place. */
export function unite(rows: RowSet, others: RowSet): void {
  for (let at = 0; at < rows.length; at++) rows[at]! |= others[at]!;
}

/** Takes the rows of `others` from `rows`, in place. */
export function subtract(rows: RowSet, others: RowSet): void {
  for (let at = 0; at < rows.length; at++) rows[at]! &= ~others[at]!;
}

/** Leaves in `rows` only what `others` has too, in place. */
export function intersect(rows: RowSet, others: RowSet): void {
  for (let at = 0; at < rows.length; at++) rows[at]! &= others[at]!;
}

/** How many rows two sets share. */
export function countShared(one: RowSet, other: RowSet): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) {
    // The bits of a word, added up pairwise: by two, by four, by eight, and then all at once.
    let bits = one[at]! & other[at]!;
    bits -= (bits >>> 1) & 0x5555_5555;
    bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return count;
}

export function countRows(rows: RowSet): number {
  return countShared(rows, rows);
}

/** The first `most` rows of a set, or all of them, in table order. */
export function rowsIn(rows: RowSet, most = Infinity): Uint32Array {
  const list = new Uint32Array(Math.min(most, countRows(rows)));
  let count = 0;
  for (let at = 0; count < list.length; at++) {
    for (let bits = rows[at]!; bits !== 0 && count < list.length; bits &= bits - 1) {
      list[count++] = WORD * at + 31 - Math.clz32(bits & -bits);
    }
  }
  return list;
}

/** Those of some rows, none of them twice, that are in a set, in their own order. */
export function keepIn(places: Uint32Array, rows: RowSet): Uint32Array {
  const kept = new Uint32Array(Math.min(places.length, countRows(rows)));
  let count = 0;
  for (const place of places) if (hasRow(rows, place)) kept[count++] = place;
  return kept.subarray(0, count);
}
