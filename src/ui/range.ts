/** A run of steps by index, both ends included. */
export type Range = { readonly from: number; readonly to: number };

/** The range inside 0…last, ends in order. */
export function clampRange({ from, to }: Range, last: number): Range {
  const inside = (index: number): number => Math.min(Math.max(index, 0), Math.max(last, 0));
  return { from: inside(Math.min(from, to)), to: inside(Math.max(from, to)) };
}

/** One edge moved to an index; it stops at the other edge. */
export function moveEdge(range: Range, edge: 'from' | 'to', index: number, last: number): Range {
  return edge === 'from'
    ? clampRange({ from: Math.min(index, range.to), to: range.to }, last)
    : clampRange({ from: range.from, to: Math.max(index, range.from) }, last);
}

/** The whole range shifted; it keeps its width and stops at the ends. */
export function moveRange({ from, to }: Range, by: number, last: number): Range {
  const shift = Math.min(Math.max(by, -from), last - to);
  return { from: from + shift, to: to + shift };
}
