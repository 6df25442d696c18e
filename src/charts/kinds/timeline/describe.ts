import type { Wording } from '#i18n/wording.ts';
import type { TimelineSpec } from './spec.ts';

export function describeTimeline({ lanes, events, from, to }: TimelineSpec, wording: Wording): string[] {
  const { say, format } = wording;
  return [
    say.alt.kinds.timeline(events.length, lanes.length, format.month(from), format.month(to)),
    ...lanes.map(({ key, label }) => say.alt.lane(label, events.filter(({ lane }) => lane === key).length)),
  ];
}
