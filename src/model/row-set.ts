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

/** The rows that two sets share, as a set of its own. */
export function shared(one: RowSet, other: RowSet): RowSet {
  const rows = one.slice();
  intersect(rows, other);
  return rows;
}

/**
 * How many rows two sets share, by carry-save addition (Harley and Seal): words are added up column by column, in binary,
 * where `ones` and `twos` hold the lower digits of all 32 sums. Of four words only the fours that they carry are counted.
 */
export function countShared(one: RowSet, other: RowSet): number {
  let fours = 0;
  let twos = 0;
  let ones = 0;
  let at = 0;
  for (; at + 3 < one.length; at += 4) {
    const a = one[at]! & other[at]!;
    const b = one[at + 1]! & other[at + 1]!;
    const c = one[at + 2]! & other[at + 2]!;
    const d = one[at + 3]! & other[at + 3]!;
    const carried = carry(ones, a, b);
    ones ^= a ^ b;
    const further = carry(ones, c, d);
    ones ^= c ^ d;
    fours += countBits(carry(twos, carried, further));
    twos ^= carried ^ further;
  }
  let count = 4 * fours + 2 * countBits(twos) + countBits(ones);
  for (; at < one.length; at++) count += countBits(one[at]! & other[at]!);
  return count;
}

/** What three words carry when they are added column by column: the bits that at least two of them have. */
function carry(a: number, b: number, c: number): number {
  return (a & b) | ((a ^ b) & c);
}

/** The bits of a word, added up pairwise: by two, by four, by eight, and then all at once. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
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
