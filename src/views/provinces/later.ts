import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import { textsOf } from '#i18n/wording.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Event } from '#selectors/events.ts';
import { framingOf } from '#views/marks.ts';
import { datedEvents, datedMark } from '#views/spec-words.ts';
import type { Context } from './context.ts';

const placeOf = ({ place }: Event): string => place?.en ?? '';

/** What cities and provinces issued or set up after the report, a lane for each; null where nothing is known. */
export function laterOf({ later, wording }: Context): TimelineSpec | null {
  if (later.length === 0) return null;
  const own = wording.say.provinces.later;
  const { text, name } = wording;
  const events = later.map((event): TimelineEvent => ({
    ...datedMark(event, '', wording),
    lane: placeOf(event),
    label: text(event.title),
    detail: [...event.actors.map(name), ...textsOf(wording, event.note)].join(' · '),
    colour: 'accent',
    isAfterReport: true,
  }));
  const places = [...groupBy(later, placeOf)].toSorted(([, one], [, other]) => other.length - one.length);
  return {
    kind: 'timeline',
    ...framingOf(wording, own.source, {
      figure: 'later-policies',
      title: own.title(later.length, places.length),
      subtitle: own.subtitle,
      count: wording.say.figure.count(later.length),
      notes: [own.noteNoWave],
      filters: '',
    }),
    ...datedEvents(own, events, { from: '2024-05', to: '2026-12' }, wording),
    lanes: places.map(([key, [first]]) => ({
      key,
      label: textsOf(wording, first?.place ?? null).join(''),
      target: null,
      choice: 'neutral',
    })),
    isClustered: true,
  };
}
