import { precisionOf } from '#lib/partial-date.ts';
import type { Wording } from '#i18n/wording.ts';
import type { TimelineSpec } from './spec.ts';

export function describeTimeline({ lanes, events, from, to }: TimelineSpec, wording: Wording): string[] {
  const { say, format } = wording;
  return [
    say.alt.kinds.timeline(events.length, lanes.length, format.month(from), format.month(to)),
    ...lanes.map(({ key, label }) => say.alt.lane(label, events.filter(({ lane }) => lane === key).length)),
  ];
}

/** What the marks mean, of those that occur: the day is known, only the month or year is, it is none of the report's. */
export function signsOf({ events, afterReportLabel }: TimelineSpec, { say }: Wording) {
  const dates = events.flatMap(({ date }) => date ?? []);
  const signs = [
    { look: 'day', words: say.figure.dayKnown, occurs: dates.some((date) => precisionOf(date) === 'day') },
    { look: 'span', words: say.figure.spanKnown, occurs: dates.some((date) => precisionOf(date) !== 'day') },
    { look: 'after', words: afterReportLabel, occurs: events.some(({ isAfterReport }) => isAfterReport) },
  ] as const;
  return signs.filter(({ occurs }) => occurs);
}
