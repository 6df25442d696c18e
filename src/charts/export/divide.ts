import type { Span } from './lines.ts';

type Fits = (span: Span) => boolean;

/**
 * Shares units out to as few pictures as hold them, and then as evenly as that allows. The first `lines` of the units
 * are the plot: it stays in one picture where it has room without the rest. What does not fit even alone stands alone.
 */
export function divide(units: number, lines: number, fits: Fits): readonly Span[] {
  const known = new Map<string, boolean>();
  const remembered: Fits = (span) => {
    const key = `${span.from}-${span.to}`;
    const found = known.get(key) ?? fits(span);
    known.set(key, found);
    return found;
  };
  const fullest = fill(units, units, remembered, lines);
  if ((fullest[0]?.to ?? 0) >= lines) return fullest;
  for (let most = Math.ceil(units / fullest.length); most < units; most += 1) {
    const even = fill(units, most, remembered);
    if (even.length === fullest.length) return even;
  }
  return fullest;
}

/** Fills picture after picture with up to `most` units; `first` is what the first is tried with. */
function fill(units: number, most: number, fits: Fits, first = 1): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < units) {
    const start = spans.length === 0 && first > 1 && fits({ from, to: first }) ? first : from + 1;
    const end = Math.min(units, from + most);
    const to = start >= end ? start : furthest(start, end, (each) => fits({ from, to: each }));
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

/** The last place from `start` up to `end` that fits; what fits to one place fits to every one before it. */
function furthest(start: number, end: number, fits: (to: number) => boolean): number {
  let [low, high] = [start, end];
  // An even share most often ends where it may.
  if (fits(end)) return end;
  high -= 1;
  let step = 1;
  while (low < high && fits(Math.min(low + step, high))) {
    low = Math.min(low + step, high);
    step *= 2;
  }
  high = Math.min(high, low + step - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
