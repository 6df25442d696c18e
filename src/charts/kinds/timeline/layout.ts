import {
  monthAfter,
  monthCount,
  precisionOf,
  type DatePrecision,
  type Month,
  type PartialDate,
} from '#lib/partial-date.ts';
import type { TimelineEvent, TimelineSpec } from './spec.ts';

/** Where a date lies on an axis of months: the shares of its width at which the date begins and ends. */
export type Stretch = { readonly start: number; readonly end: number };

/** An event on its axis. Of one year, `2024-04` is `{ start: 0.25, end: 0.33…, centre: 0.29…, precision: 'month' }`. */
export type PlacedEvent = Stretch & {
  readonly event: TimelineEvent;
  readonly centre: number;
  readonly precision: DatePrecision;
};

/** Ticks and lanes on the axis; `undated` has no place on it. */
export function timelineLayout({ from, to, ticks, lanes, events }: TimelineSpec) {
  return {
    ticks: ticks.map((tick) => ({ ...tick, place: stretchOf(tick.month, from, to)?.start ?? 0 })),
    lanes: lanes.map((lane) => {
      const own = events.filter((event) => event.lane === lane.key);
      const placed = placeEvents(own, from, to);
      return { lane, placed, undated: own.filter((event) => placed.every((each) => each.event !== event)) };
    }),
  };
}

/**
 * From the first event of a lane to its last, where a line joins them: from the start of the axis where some came before it.
 * Null where there is nothing to join.
 */
export function threadOf(placed: readonly PlacedEvent[], undated: readonly TimelineEvent[]): Stretch | null {
  const centres = [...(undated.length > 0 ? [0] : []), ...placed.map(({ centre }) => centre)];
  return centres.length < 2 ? null : { start: Math.min(...centres), end: Math.max(...centres) };
}

/** Those of the events that lie on an axis, in the order given. */
export function placeEvents(events: readonly TimelineEvent[], from: Month, to: Month): PlacedEvent[] {
  return events.flatMap((event) => {
    const stretch = event.date === null ? null : stretchOf(event.date, from, to);
    if (event.date === null || stretch === null) return [];
    return [{ event, ...stretch, centre: (stretch.start + stretch.end) / 2, precision: precisionOf(event.date) }];
  });
}

/**
 * The stretch a date may lie in: a day is a point, a month or a year as long as it is. What lies outside the axis is
 * cut at its ends; null where the date lies outside as a whole.
 */
export function stretchOf(date: PartialDate, from: Month, to: Month): Stretch | null {
  const months = monthCount(from, to);
  const [first, last] =
    precisionOf(date) === 'year' ? [`${date}-01`, `${date}-12`] : [date.slice(0, 7), date.slice(0, 7)];
  if (last < from || first > to) return null;
  const before = monthCount(from, first) - 1;
  if (precisionOf(date) === 'day') {
    const place = (before + (Number(date.slice(8)) - 0.5) / daysIn(first)) / months;
    return { start: place, end: place };
  }
  return { start: Math.max(0, before) / months, end: Math.min(months, monthCount(from, last)) / months };
}

function daysIn(month: Month): number {
  return (Date.parse(`${monthAfter(month)}-01`) - Date.parse(`${month}-01`)) / 86_400_000;
}
