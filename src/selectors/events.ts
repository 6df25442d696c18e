import type { RecordOf } from '#data/snapshot.ts';
import type { Name } from '#lib/bilingual.ts';
import { monthOf } from '#lib/partial-date.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { isLater } from '#model/period.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import { periodDimension } from './period.ts';
import type { Filters } from './slice.ts';

export type Event = RecordOf<'events'>;

export const DOMAINS = ['technical', 'international', 'domestic', 'industry', 'experts', 'opinion'] as const;

const LOCAL_KINDS: readonly Event['kind'][] = ['local-policy', 'institution'];

/** A name as a level that an address can spell: `li-qiang`. */
function actorLevel({ en }: Name): string {
  const slug = en
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

/** The events in time order, the later ones among them. */
export const eventsInOrder = selector(['events'], ({ events }) => inTimeOrder(events.records));

export const eventFilters = selector(['events'], (snapshot): Filters<Event> => {
  const actors = new Map(
    eventsInOrder(snapshot).flatMap((event) => event.actors.map((each) => [actorLevel(each), each])),
  );
  return {
    dimensions: [
      {
        id: 'eventDomain',
        words: ({ say: { timeline } }) => ({ label: timeline.facets.eventDomain, levels: timeline.domains }),
        levelsOf: ({ domain }) => [domain],
        order: DOMAINS,
      },
      {
        id: 'eventKind',
        words: ({ say: { timeline } }) => ({ label: timeline.facets.eventKind, levels: timeline.kinds }),
        levelsOf: ({ kind }) => [kind],
      },
      {
        id: 'eventActor',
        words: ({ say: { timeline }, name }) => ({
          label: timeline.facets.eventActor,
          levels: (level) => {
            const actor = actors.get(level);
            return actor === undefined ? timeline.noActor : name(actor);
          },
        }),
        levelsOf: (event) => [...new Set(event.actors.map(actorLevel))],
      },
      {
        id: 'eventOrigin',
        words: ({ say: { timeline } }) => ({ label: timeline.facets.eventOrigin, levels: timeline.origins }),
        levelsOf: ({ origin }) => [origin],
        order: ['report', 'collected'],
      },
      periodDimension('eventPeriod'),
    ],
    textField: 'eventsText',
  };
});

/** The events, with a further column `dates`: the month of each, or its year where no more is known. */
export const eventTable = selector(['events'], (snapshot) =>
  tableOf(
    eventsInOrder(snapshot),
    [...eventFilters(snapshot).dimensions, { id: 'dates', levelsOf: ({ date }) => [monthOf(date) ?? date] }],
    ({ title, note, place, actors }) => [
      ...[title, note, place].flatMap((text) => (text === null ? [] : [text.en, text.zh])),
      ...actors.flatMap(({ en, zh }) => [en, zh]),
    ],
  ),
);

/** The report's policy events, at home and abroad, in time order; what this project added is left to the timeline. */
export const policyEvents = selector(['events'], (snapshot) =>
  eventsInOrder(snapshot).filter(
    ({ domain, origin }) => origin === 'report' && (domain === 'domestic' || domain === 'international'),
  ),
);

/** What cities and provinces did after the report, in time order. */
export const laterLocalEvents = selector(['events'], (snapshot) =>
  eventsInOrder(snapshot).filter(
    (event) => isLater(event) && event.domain === 'domestic' && LOCAL_KINDS.includes(event.kind),
  ),
);
