import { countTicks, SHARE_TICKS } from '#charts/axis.ts';
import type { Annotation, ColumnsSpec, Reference, Series, Tick } from './spec.ts';

/** What a series adds to a column, from below to above. */
export type Segment = {
  readonly series: Series;
  readonly key: string;
  readonly isKnown: boolean;
  readonly from: number;
  readonly to: number;
};

/** A tick with what stands over it: places in shares of the plot, from its left and from its bottom. */
export type Column = {
  readonly tick: Tick;
  readonly start: number;
  readonly centre: number;
  readonly width: number;
  /** From the bottom up; of lines, from the bottom to their point each. Where nothing is added, `from` is `to`. */
  readonly segments: readonly Segment[];
  /** The sum of what is known. */
  readonly total: number;
  /** Where the sum ends. */
  readonly height: number;
  /** Where the sum ends without filters, of stacked columns alone. */
  readonly whole: number;
  /** Whether the value of any series is not known, so that the sum is only the least. */
  readonly isOpen: boolean;
  /** Whether its sum is written over it: of a running total, only where it rises. */
  readonly isRise: boolean;
};

/** `{ most: 20, columns: [{ total: 5, height: 0.25, … }], … }` */
export type ColumnsLayout = {
  /** The values that the axis names, from 0. */
  readonly axis: readonly { readonly value: number; readonly at: number }[];
  readonly columns: readonly Column[];
  /** Series that have anything to draw. */
  readonly series: readonly Series[];
  readonly references: readonly {
    readonly reference: Reference;
    readonly from: number;
    readonly to: number;
    readonly height: number;
  }[];
  readonly annotations: readonly { readonly annotation: Annotation; readonly column: number; readonly at: number }[];
};

/** Stands where a value is not known: over a column, in a readout, in the key. */
export const UNKNOWN = '?';

/** How much of a tick's room stays free on either side of its column; batches in steps touch. */
const GAP = 0.11;
const REFERENCE_GAP = 0.1;

export function columnsLayout(spec: ColumnsSpec): ColumnsLayout {
  const series = spec.series.filter(({ marks }) => marks.some(({ value }) => (value ?? 0) > 0));
  const totals = spec.ticks.map((_, at) => sumAt(spec, at));
  const axis = spec.unit === 'share' ? SHARE_TICKS : countTicks(highestOf(spec, totals));
  const most = axis.at(-1) ?? 1;
  const room = 1 / Math.max(1, spec.ticks.length);
  const gap = spec.mode === 'steps' ? 0 : GAP * room;
  const placeOf = (key: string): number => spec.ticks.findIndex((tick) => tick.key === key);
  return {
    axis: axis.map((value) => ({ value, at: value / most })),
    series,
    columns: spec.ticks.map((tick, at) => {
      const total = totals[at] ?? 0;
      return {
        tick,
        start: at * room + gap,
        centre: (at + 0.5) * room,
        width: room - 2 * gap,
        segments: segmentsAt(spec.mode, series, at, most),
        total,
        height: total / most,
        whole: spec.mode === 'stacked' ? tick.whole / most : 0,
        isOpen: spec.series.some(({ marks }) => marks[at]?.value === null),
        isRise: spec.rises === undefined || (spec.rises.marks[at]?.value ?? 0) > 0,
      };
    }),
    references: spec.references.flatMap((reference) => {
      const [first, last] = [placeOf(reference.from), placeOf(reference.to)];
      if (first < 0 || last < 0) return [];
      const [from, to] = [(first + REFERENCE_GAP) * room, (last + 1 - REFERENCE_GAP) * room];
      return [{ reference, from, to, height: reference.value / most }];
    }),
    annotations: (spec.annotations?.marks ?? []).map((annotation) => {
      const column = placeOf(annotation.tick);
      return { annotation, column, at: (column + 0.5) * room };
    }),
  };
}

/** What is written over a column: its sum, or of how many its shares are; null where the axis alone says it. */
export function sumOver({ mode, rises }: ColumnsSpec, { tick, total, isRise }: Column): number | null {
  if (mode === 'share') return (tick.count ?? 0) > 0 ? (tick.count ?? null) : null;
  const isNamed = mode === 'stacked' || (mode === 'steps' && rises !== undefined && isRise);
  return isNamed && total > 0 ? total : null;
}

/** How high the columns reach between two places of the plot: what is written there must stand above. */
export function reachBetween(columns: readonly Column[], from: number, to: number): number {
  const under = columns.filter(({ start, width }) => start < to && start + width > from);
  return Math.max(0, ...under.map(({ whole, height }) => Math.max(whole, height)));
}

/** A place in a path, to the hundredth of a pixel. */
function place(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Slanting lines over a rectangle, as a path that no program can fail to draw. */
export function hatching(x: number, y: number, width: number, height: number, apart = 5): string {
  const cuts = Array.from(
    { length: Math.max(0, Math.ceil((width + height) / apart) - 1) },
    (_, at) => (at + 1) * apart,
  );
  return cuts
    .map((cut) => {
      // From the left or upper edge down to the lower or right one: the line on which x and y add up to the cut.
      const [left, right] = [Math.max(0, cut - height), Math.min(width, cut)];
      return `M${place(x + left)} ${place(y + cut - left)}L${place(x + right)} ${place(y + cut - right)}`;
    })
    .join('');
}

/** Whether anything that a plot should show is not known. */
export function hasGaps({ columns }: ColumnsLayout): boolean {
  return columns.some(({ isOpen }) => isOpen);
}

function segmentsAt(mode: ColumnsSpec['mode'], all: readonly Series[], at: number, most: number): readonly Segment[] {
  let below = 0;
  return all.map((series) => {
    const from = mode === 'lines' ? 0 : below;
    const { key = '', value = null } = series.marks[at] ?? {};
    below = from + (value ?? 0);
    return { series, key, isKnown: value !== null, from: from / most, to: below / most };
  });
}

function sumAt({ series }: ColumnsSpec, at: number): number {
  return series.reduce((sum, { marks }) => sum + (marks[at]?.value ?? 0), 0);
}

/** The highest point that a plot must reach. */
function highestOf({ mode, ticks, series, references }: ColumnsSpec, totals: readonly number[]): number {
  const heights =
    mode === 'lines'
      ? series.flatMap(({ marks }) => marks.map(({ value }) => value ?? 0))
      : mode === 'cumulative' || mode === 'steps'
        ? totals
        : [...totals, ...ticks.map(({ whole }) => whole)];
  return Math.max(0, ...heights, ...references.map(({ value }) => value));
}
