import { expertsWords } from '#i18n/experts/experts.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { Framing } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';
import { textsOf } from '#i18n/wording.ts';
import { namedMonths } from '#model/event-window.ts';
import { countPassing } from '#model/facet.ts';
import { isLater, ofReport } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Event } from '#selectors/events.ts';
import { framingOf, markOfRecord } from '#views/marks.ts';
import { filtersInWords } from '#views/slice-figures.ts';
import { openPointOf, turningPointsOf, WINDOW, type Context, type Domain, type TurningPoint } from './context.ts';

/** The lanes of the story, and the domains in each. */
const LANES = ['rules', 'international', 'practice'] as const;
type Lane = (typeof LANES)[number];

const LANE_OF_DOMAIN: Readonly<Record<Domain, Lane>> = {
  domestic: 'rules',
  international: 'international',
  technical: 'practice',
  industry: 'practice',
  experts: 'practice',
  opinion: 'practice',
};
const LANE_COLOURS: Readonly<Record<Lane, ColourName>> = {
  rules: 'robustness',
  international: 'alignment',
  practice: 'systemic',
};

/** The words around a figure of events. */
export function framing(
  context: Context,
  own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'notes'> & Partial<Pick<Framing, 'invitation'>>,
  events: readonly Event[],
  marked: readonly string[] = [],
): Framing {
  const { wording } = context;
  const say = wording.say.timeline;
  const ofTime = ofReport(events);
  const added = ofTime.filter(({ origin }) => origin === 'collected').length;
  return framingOf(wording, say.sourceLine, {
    ...own,
    count: say.count(ofTime.length, added, events.length - ofTime.length),
    filters: filtersInWords(context, marked),
  });
}

/** The turning points by name and every other event as a tick, over the months of the window. */
export function timelineOf(context: Context): TimelineSpec {
  const { wording, window, shown, facets, reportDay, viewState } = context;
  const { text, format } = wording;
  const say = wording.say.timeline;
  const outside = countPassing(facets, [WINDOW]) - shown.length;
  return {
    kind: 'timeline',
    ...framing(
      context,
      {
        figure: 'timeline',
        title: shown.length === 0 ? say.axis.nobody : say.axis.title(turningPointsOf(context).length, shown.length),
        subtitle: say.axis.subtitle(format.month(window.from), format.month(window.to)),
        invitation: say.axis.invitation,
        notes: [say.axis.chosen, ...(outside > 0 ? [say.axis.outside(outside)] : [])],
      },
      shown,
    ),
    laneLabel: say.axis.lane,
    dateLabel: say.columns.date,
    eventLabel: say.columns.title,
    detailLabel: say.facets.eventKind,
    undatedLabel: expertsWords(wording).undated,
    afterReportLabel: wording.say.figure.afterReport,
    from: window.from,
    to: window.to,
    ticks: namedMonths(window).map((month) => ({ month, label: format.month(month) })),
    ...(reportDay === null ? {} : { line: { date: reportDay, label: say.axis.line(format.date(reportDay)) } }),
    lanes: LANES.map((key) => ({ key, label: say.lanes[key], target: null, choice: 'neutral' })),
    events: shown.map((event): TimelineEvent => {
      const lane = LANE_OF_DOMAIN[event.domain];
      const point = event.turningPoint;
      return {
        ...markOfRecord(event),
        lane,
        date: event.date,
        when: format.date(event.date),
        label: text(event.title),
        detail: levelName(context, 'eventKind', event.kind),
        colour: LANE_COLOURS[lane],
        isAfterReport: isLater(event),
        ...(point === null
          ? { isTick: true }
          : {
              tag: text(point),
              target: { column: 'turningPoint', level: event.id },
              choice: event.id === viewState.turningPoint ? 'chosen' : 'neutral',
            }),
      };
    }),
  };
}

/** The turning point that is open, as a sentence with what was said or set down: one slide. Null while none is. */
export function turningPointOf(context: Context): StatementsSpec | null {
  const { wording } = context;
  const { text, name, format, say } = wording;
  const event = openPointOf(context);
  if (event === null) return null;
  const own = say.timeline.point;
  const points = turningPointsOf(context);
  const date = format.date(event.date);
  return {
    kind: 'statements',
    ...framingOf(wording, say.timeline.sourceLine, {
      figure: 'turning-point',
      title: own.title(date, text(event.title)),
      subtitle: own.subtitle(points.indexOf(event) + 1, points.length),
      count: '',
      notes: event.confidence === null ? [] : [say.figure.later(say.figure.confidences[event.confidence])],
      filters: '',
    }),
    size: 'large',
    groupLabel: say.timeline.axis.lane,
    headingLabel: say.timeline.columns.title,
    textLabel: own.content,
    factsLabel: own.facts,
    groups: [{ key: 'point', label: '', target: null, choice: 'neutral' }],
    items: [
      {
        ...markOfRecord(event),
        group: 'point',
        sign: '',
        heading: text(event.turningPoint),
        text: event.content.map(text).join(' '),
        facts: [date, ...event.actors.map(name), ...textsOf(wording, event.place, event.note)],
      },
    ],
  };
}

/** The page's title: from which turning point to which. */
export function pageFinding(context: Context): string {
  const { wording } = context;
  const say = wording.say.timeline.finding;
  const points = turningPointsOf(context);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined)
    return context.shown.length === 0 ? say.nobody : say.events(context.shown.length);
  const told = ({ turningPoint, date }: TurningPoint): [string, string] => [
    wording.text(turningPoint),
    wording.format.date(date.slice(0, 4)),
  ];
  return first === last ? say.one(...told(first)) : say.page(...told(first), ...told(last));
}
