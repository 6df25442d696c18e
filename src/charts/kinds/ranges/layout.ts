import type { RangeItem, RangesSpec, Status } from './spec.ts';

/** An item's places in shares of the axis: 10 to 20 percent of an axis to 40 is `from` 0.25, `to` 0.5. */
export type PlacedRange = {
  readonly item: RangeItem;
  readonly status: Status | undefined;
  /** The bar; null where the item is a point, or where nothing is known. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  readonly points: readonly number[];
  /** Where the words of the value stand, and which side of them stands there. */
  readonly label: { readonly at: number; readonly side: 'start' | 'middle' | 'end' };
};

/** What stays just below its point begins so much before it. */
const NEARLY = 0.04;
/** Words of points beyond this stand before them, so that they do not run out of the plot. */
const LATE = 0.55;

export function rangesLayout(spec: RangesSpec): {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly items: readonly PlacedRange[];
} {
  const most = spec.ticks.at(-1) ?? 100;
  return {
    ticks: spec.ticks.map((value) => ({ value, at: value / most })),
    items: spec.items.map((item) => ({
      item,
      status: spec.statuses.find(({ key }) => key === item.status),
      ...placesOf(item, most),
    })),
  };
}

function placesOf({ shape, low, high }: RangeItem, most: number): Pick<PlacedRange, 'bar' | 'points' | 'label'> {
  const ends = [low, high].flatMap((mark) => (mark === null || mark.value === null ? [] : [mark.value / most]));
  const point = shape === 'nearly' ? ends.at(-1) : ends[0];
  if (point === undefined) return { bar: null, points: [], label: { at: 0, side: 'start' } };
  const from = shape === 'nearly' ? Math.max(0, point - NEARLY) : point;
  const to = shape === 'at-least' ? 1 : (ends.at(-1) ?? point);
  return {
    // An open end is drawn even where it begins at the end of the axis.
    bar: to > from || shape === 'at-least' ? { from, to } : null,
    points: shape === 'between' ? [...new Set(ends)] : [point],
    label:
      shape === 'exactly'
        ? { at: point, side: 'middle' }
        : point > LATE
          ? { at: point, side: 'end' }
          : { at: from, side: 'start' },
  };
}
