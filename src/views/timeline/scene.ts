import type { RecordOf, Shelved, Snapshot } from '#data/snapshot.ts';
import type { Name } from '#lib/bilingual.ts';
import { monthOf } from '#lib/partial-date.ts';
import type { Wording } from '#i18n/wording.ts';
import { chosenWindow, isWithin, wholeWindow, type MonthWindow } from '#model/event-window.ts';
import { facet, passingRows, type Facets } from '#model/facet.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { tableOf, type Table } from '#model/table.ts';
import type { ViewId } from '#model/views.ts';
import type { ViewState } from '#state/fields.ts';
import { filterWords } from '#ui/filter-words.ts';

export type Event = RecordOf<'events'>;
export type Domain = Event['domain'];

export const DOMAINS = ['technical', 'international', 'domestic', 'industry', 'experts', 'opinion'] as const;

/** The columns that the view filters by, in the order of its filter bar. */
export const EVENT_COLUMNS = ['eventDomain', 'eventKind', 'eventActor', 'eventOrigin'] as const;
export type EventColumn = (typeof EVENT_COLUMNS)[number];
/** Whether an event may lie in the window of months; not in the filter bar. */
export const WINDOW = 'window';
const INSIDE = { include: ['inside'], exclude: [] };
const NO_WINDOW: MonthWindow = { from: '2023-01', to: '2023-12' };

type Data = {
  readonly events: readonly Event[];
  readonly names: ReadonlyMap<string, Name>;
};

const coded = new WeakMap<object, Data>();

function dataOf(shelved: Shelved<'events'>): Data {
  const held = coded.get(shelved);
  if (held !== undefined) return held;
  const events = inTimeOrder(shelved.records);
  const names = new Map(events.flatMap(({ actors }) => actors.map((actor) => [actorLevel(actor), actor] as const)));
  const data = { events, names };
  coded.set(shelved, data);
  return data;
}

/** A name as a level that an address can spell: `li-qiang`. */
export function actorLevel({ en }: Name): string {
  const slug = en
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

/** Everything that a builder of this view may look at. */
export type Scene = Data & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly table: Table<Event>;
  readonly clauses: Pick<ViewState, EventColumn>;
  readonly facets: Facets;
  readonly whole: Facets;
  /** All months that hold events, and those that the axis spans. */
  readonly allMonths: MonthWindow;
  readonly window: MonthWindow;
  /** The events that pass every filter and may lie in the window, in time order. */
  readonly shown: readonly Event[];
};

/** What the builders of the view look at; null while the events are missing. */
export function sceneOf({ events: shelved }: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  if (shelved === undefined) return null;
  const data = dataOf(shelved);
  const dates = data.events.map(({ date }) => date);
  const window = chosenWindow(dates, viewState.eventsFrom, viewState.eventsTo) ?? NO_WINDOW;
  const table = tableOf<Event>(
    data.events,
    [
      { id: 'eventDomain', levelsOf: ({ domain }) => [domain], order: DOMAINS },
      { id: 'eventKind', levelsOf: ({ kind }) => [kind] },
      { id: 'eventActor', levelsOf: ({ actors }) => [...new Set(actors.map(actorLevel))] },
      { id: 'eventOrigin', levelsOf: ({ origin }) => [origin], order: ['report', 'collected'] },
      { id: 'months', levelsOf: ({ date }) => [monthOf(date) ?? date] },
      { id: WINDOW, levelsOf: ({ date }) => [isWithin(date, window) ? 'inside' : 'outside'] },
    ],
    ({ title, note, place, actors }) => [
      ...[title, note, place].flatMap((text) => (text === null ? [] : [text.en, text.zh])),
      ...actors.flatMap(({ en, zh }) => [en, zh]),
    ],
  );
  const { eventDomain, eventKind, eventActor, eventOrigin } = viewState;
  const clauses = { eventDomain, eventKind, eventActor, eventOrigin };
  const facets = facet(table, { clauses: { ...clauses, [WINDOW]: INSIDE }, text: viewState.eventsText });
  return {
    ...data,
    wording,
    viewState,
    table,
    clauses,
    facets,
    whole: facet(table, { clauses: { [WINDOW]: INSIDE }, text: '' }),
    allMonths: wholeWindow(dates) ?? NO_WINDOW,
    window,
    shown: [...passingRows(facets)].flatMap((row) => table.rows[row] ?? []),
  };
}

/** What a level of a column is called. */
export function levelLabel(
  { wording, names }: Pick<Scene, 'wording' | 'names'>,
  column: string,
  level: string,
): string {
  const { say, name } = wording;
  if (column === 'eventActor') {
    const actor = names.get(level);
    return actor === undefined ? say.timeline.noActor : name(actor);
  }
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    eventDomain: say.timeline.domains,
    eventKind: say.timeline.kinds,
    eventOrigin: say.timeline.origins,
  };
  return labels[column]?.[level] ?? level;
}

/** `own` are the columns whose levels a figure shows whatever is chosen. */
export function filtersInWords(scene: Scene, own: readonly string[] = []): string {
  const worded = EVENT_COLUMNS.map((column) => ({
    isMarked: own.includes(column),
    label: scene.wording.say.timeline.facets[column],
    clause: scene.clauses[column],
    nameOf: (level: string) => levelLabel(scene, column, level),
  }));
  return filterWords(worded, scene.viewState.eventsText, scene.wording);
}

const VIEW_OF_DOMAIN: Readonly<Record<Domain, ViewId>> = {
  technical: 'research',
  international: 'international',
  domestic: 'law',
  industry: 'industry',
  experts: 'experts',
  opinion: 'opinion',
};
/** The domestic domain has three views; an event's kind says which. */
const VIEW_OF_KIND: Readonly<Partial<Record<Event['kind'], ViewId>>> = {
  'local-policy': 'provinces',
  registration: 'standards',
  'funding-call': 'standards',
  standard: 'standards',
};

/** The view that an event belongs to. */
export function viewOf({ domain, kind }: Event): ViewId {
  return (domain === 'domestic' ? VIEW_OF_KIND[kind] : undefined) ?? VIEW_OF_DOMAIN[domain];
}
