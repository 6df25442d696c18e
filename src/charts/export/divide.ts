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
    let to = start;
    while (to < end && fits({ from, to: to + 1 })) to += 1;
    spans.push({ from, to });
    from = to;
  }
  return spans;
}
