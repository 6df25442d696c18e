import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';
import { choiceOf } from '#model/clause.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { namedMonths } from '#model/event-window.ts';
import { countLevels, passingRows, rowsBehind } from '#model/facet.ts';
import { leaderOf, type Leader } from '#model/leader.ts';
import { columnOf } from '#model/table.ts';
import { DOMAINS, filtersInWords, levelLabel, WINDOW, type Domain, type Event, type Scene } from './scene.ts';

export const DOMAIN_COLOURS: Readonly<Record<Domain, ColourName>> = {
  technical: 'alignment',
  international: 'systemic',
  domestic: 'robustness',
  industry: 'accent',
  experts: 'evaluations',
  opinion: 'interpretability',
};

/** Bars beyond these are left to the table: most actors act once. */
const MOST_BARS = 24;

/** The words around a figure of events. */
export function framing(
  scene: Scene,
  own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'notes'> & Partial<Pick<Framing, 'invitation'>>,
  events: readonly Event[],
  marked: readonly string[] = [],
): Framing {
  const { say, language } = scene.wording;
  const added = events.filter(({ origin }) => origin === 'collected').length;
  return {
    ...own,
    language,
    source: say.figure.source(say.timeline.sourceLine),
    count: say.timeline.count(events.length, added),
    filters: filtersInWords(scene, marked),
  };
}

function eventsAt({ table }: Scene, rows: Iterable<number>): Event[] {
  return [...rows].flatMap((row) => table.rows[row] ?? []);
}

function markOf(key: string, events: readonly Event[]): Mark {
  return {
    key,
    value: events.length,
    rows: () => events.map(({ id }) => id),
    refs: () => events.flatMap(({ refs }) => refs),
  };
}

/** Every event shown, in a lane for its domain, over the months of the window. */
export function timelineOf(scene: Scene): TimelineSpec {
  const { wording, window, shown, clauses, facets } = scene;
  const { text, format } = wording;
  const say = wording.say.timeline;
  const outside = passingRows(facets, [WINDOW]).length - shown.length;
  return {
    kind: 'timeline',
    ...framing(
      scene,
      {
        figure: 'timeline',
        title: pageFinding(scene),
        subtitle: say.axis.subtitle(format.month(window.from), format.month(window.to)),
        invitation: say.axis.invitation,
        notes: [
          ...(outside > 0 ? [say.axis.outside(outside)] : []),
          ...(shown.some(({ date }) => date.length < 10) ? [say.axis.precision] : []),
        ],
      },
      shown,
    ),
    laneLabel: say.facets.eventDomain,
    dateLabel: say.columns.date,
    eventLabel: say.columns.title,
    detailLabel: say.facets.eventKind,
    undatedLabel: wording.say.experts.undated,
    afterReportLabel: '',
    from: window.from,
    to: window.to,
    ticks: namedMonths(window).map((month) => ({ month, label: format.month(month) })),
    lanes: DOMAINS.map((level) => ({
      key: level,
      label: levelLabel(scene, 'eventDomain', level),
      target: { column: 'eventDomain', level },
      choice: choiceOf(clauses.eventDomain, level),
    })),
    events: shown.map((event): TimelineEvent => ({
      ...markOf(event.id, [event]),
      lane: event.domain,
      date: event.date,
      when: format.date(event.date),
      label: text(event.title),
      detail: levelLabel(scene, 'eventKind', event.kind),
      colour: DOMAIN_COLOURS[event.domain],
      isAfterReport: false,
    })),
    isClustered: true,
  };
}

/** Events per level of one column, most first; those without a level last. */
export function barsOf(scene: Scene, column: 'eventKind' | 'eventActor'): BarsSpec {
  const { table, facets, whole, clauses, wording } = scene;
  const say = wording.say.timeline;
  const { levels } = columnOf(table, column);
  const counts = countLevels(table, facets, column);
  const wholes = countLevels(table, whole, column, []);
  const bars = levels
    .map((level, code): Bar => ({
      ...markOf(level, eventsAt(scene, rowsBehind(table, facets, { [column]: level }, [column]))),
      value: counts[code] ?? 0,
      label: levelLabel(scene, column, level),
      target: { column, level },
      colour: 'barRest',
      whole: wholes[code] ?? 0,
      choice: choiceOf(clauses[column], level),
      isAside: level === UNKNOWN_LEVEL,
    }))
    .filter((bar) => bar.whole > 0)
    .toSorted((one, other) => Number(one.isAside) - Number(other.isAside) || other.whole - one.whole);
  const chosen = new Set(clauses[column].include);
  const kept = bars.filter(({ key }, at) => at < MOST_BARS || chosen.has(key));
  const events = eventsAt(scene, passingRows(facets, [column]));
  const contenders = bars.flatMap(({ key, value, isAside }) => (isAside === true ? [] : [{ key, value: value ?? 0 }]));
  return {
    kind: 'bars',
    ...framing(
      scene,
      {
        figure: column === 'eventKind' ? 'event-kinds' : 'event-actors',
        title: leaderSentence(scene, column, leaderOf(contenders, events.length)),
        subtitle: say.bars[column],
        invitation: say.bars.invitation,
        notes: bars.length > kept.length ? [say.bars.rest(bars.length - kept.length)] : [],
      },
      events,
      [column],
    ),
    categoryLabel: say.facets[column],
    valueLabel: say.valueLabel,
    bars: kept,
  };
}

/** The page's title: what is true of the events that pass every filter. */
export function pageFinding(scene: Scene): string {
  const { shown } = scene;
  const contenders = DOMAINS.map((key) => ({ key, value: shown.filter(({ domain }) => domain === key).length }));
  return leaderSentence(scene, 'eventDomain', leaderOf(contenders, shown.length));
}

function leaderSentence(scene: Scene, column: string, leader: Leader): string {
  const say = scene.wording.say.timeline.finding;
  const label = (key: string): string => levelLabel(scene, column, key);
  switch (leader.kind) {
    case 'nobody':
      return say.nobody;
    case 'alone':
      return say.alone(label(leader.key), leader.value);
    case 'first':
      return say.first(label(leader.key), leader.value, leader.total);
    case 'tied':
      return say.tied(scene.wording.format.list(leader.keys.map(label)), leader.value, leader.total);
  }
}
