import type { SlopeLine, SlopeSpec } from './spec.ts';

/** A line in shares of the height of the plot, from its foot, which is 0. */
export type PlacedLine = {
  readonly line: SlopeLine;
  /** Null where the value is not known: there the line has no end. */
  readonly from: number | null;
  readonly to: number | null;
  /** Where the middle of its label stands: at its second end, or as near to it as other labels allow. */
  readonly label: number;
};

/** `{ rows: 8, lines: [{ from: 0.1, to: 1, label: 1, … }] }`, highest label first. */
export type SlopeLayout = {
  /** So many labels have room over one another; their heights add up to the plot's. */
  readonly rows: number;
  readonly lines: readonly PlacedLine[];
};

/** Lines of fewer would be flat. */
const LEAST_ROWS = 8;

/** Lines of a value at either time; those of none are left to the table. */
export function slopeLayout({ lines }: SlopeSpec): SlopeLayout {
  const drawn = lines.filter(({ from, to }) => (from.value ?? 0) > 0 || (to.value ?? 0) > 0);
  const most = Math.max(0, ...drawn.flatMap(({ from, to }) => [from.value ?? 0, to.value ?? 0]));
  const share = (value: number | null): number | null => (value === null ? null : value / most);
  const placed = drawn
    .map((line) => ({ line, from: share(line.from.value), to: share(line.to.value) }))
    .toSorted((one, other) => endOf(one) - endOf(other) || (one.from ?? 0) - (other.from ?? 0));
  const rows = Math.max(LEAST_ROWS, placed.length);
  const labels = spread(placed.map(endOf), 1 / Math.max(1, rows - 1));
  return { rows, lines: placed.map((each, at) => ({ ...each, label: labels[at] ?? 0 })).toReversed() };
}

/** The height that a label is wished at. */
function endOf({ from, to }: Pick<PlacedLine, 'from' | 'to'>): number {
  return to ?? from ?? 0;
}

/**
 * Places between 0 and 1 that keep their order and lie at least `gap` apart, as near as can be to those wished, which
 * rise: `[0, 0, 1]` at a gap of 0.2 is `[0, 0.2, 1]`.
 */
export function spread(wished: readonly number[], gap: number): number[] {
  // Less their own room, labels must not fall: neighbours that would meet share their mean (isotonic regression).
  const runs: { mean: number; count: number }[] = [];
  wished.forEach((place, at) => {
    let run = { mean: place - at * gap, count: 1 };
    for (let before = runs.at(-1); before !== undefined && before.mean > run.mean; before = runs.at(-1)) {
      runs.pop();
      const count = before.count + run.count;
      run = { mean: (before.mean * before.count + run.mean * run.count) / count, count };
    }
    runs.push(run);
  });
  const highest = 1 - (wished.length - 1) * gap;
  const bases = runs.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
  return bases.map((base, at) => Math.min(Math.max(base, 0), highest) + at * gap);
}
