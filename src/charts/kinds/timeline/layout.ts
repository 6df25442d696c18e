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
export function timelineLayout({ from, to, ticks, lanes, events, line }: TimelineSpec) {
  return {
    line: line === undefined ? null : (stretchOf(line.date, from, to)?.start ?? null),
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

/** A tag beside the mark of its event: its middle along the lane, in the unit of `room`, and in which row: 1 is next below the marks, −2 the second above. */
export type PlacedTag = { readonly key: string; readonly words: string; readonly middle: number; readonly row: number };

const TAG_GAP = 8;
const NEAR_ROWS = [1, -1] as const;
const ALL_ROWS = [1, -1, 2, -2] as const;

/** The tags that have room along a lane `room` wide, so that none covers another; the rest are left to lists. */
export function placeTags(
  placed: readonly PlacedEvent[],
  room: number,
  widthOf: (words: string) => number,
  tall: boolean,
): PlacedTag[] {
  const ends = new Map<number, number>();
  return placed
    .toSorted((one, other) => one.centre - other.centre)
    .flatMap(({ event, centre }): PlacedTag[] => {
      const words = event.tag ?? '';
      const half = widthOf(words) / 2;
      if (words === '' || half * 2 > room) return [];
      const middle = Math.min(Math.max(centre * room, half), room - half);
      const row = (tall ? ALL_ROWS : NEAR_ROWS).find((each) => middle - half >= (ends.get(each) ?? -Infinity));
      if (row === undefined) return [];
      ends.set(row, middle + half + TAG_GAP);
      return [{ key: event.key, words, middle, row }];
    });
}

/** Whether lanes are tall enough for two rows of tags on each side: where most events are ticks beneath a few that tell. */
export function isTall({ events }: Pick<TimelineSpec, 'events'>): boolean {
  return events.some(({ isTick }) => isTick === true);
}

/** Whether any event of some has a tag. */
export function areTagged(events: readonly TimelineEvent[]): boolean {
  return events.some(({ tag = '' }) => tag !== '');
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
