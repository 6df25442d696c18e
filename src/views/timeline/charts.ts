import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { Framing } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';
import { namedMonths } from '#model/event-window.ts';
import { countPassing } from '#model/facet.ts';
import { isLater, ofReport } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import { DOMAINS, type Event } from '#selectors/events.ts';
import { clauseOn, countsIn, shownIn } from '#selectors/slice.ts';
import { framingOf, markOfRecord } from '#views/marks.ts';
import { contendersOf, filtersInWords, levelBars, levelFinding, levelMark, mostFirst } from '#views/slice-figures.ts';
import { WINDOW, type Context, type Domain } from './context.ts';

const DOMAIN_COLOURS: Readonly<Record<Domain, ColourName>> = {
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

/** Every event shown, in a lane for its domain, over the months of the window. */
export function timelineOf(context: Context): TimelineSpec {
  const { wording, window, shown, facets } = context;
  const { text, format } = wording;
  const say = wording.say.timeline;
  const outside = countPassing(facets, [WINDOW]) - shown.length;
  return {
    kind: 'timeline',
    ...framing(
      context,
      {
        figure: 'timeline',
        title: pageFinding(context),
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
    afterReportLabel: wording.say.figure.afterReport,
    from: window.from,
    to: window.to,
    ticks: namedMonths(window).map((month) => ({ month, label: format.month(month) })),
    lanes: DOMAINS.map((level) => levelMark(context, 'eventDomain', level)),
    events: shown.map((event): TimelineEvent => ({
      ...markOfRecord(event),
      lane: event.domain,
      date: event.date,
      when: format.date(event.date),
      label: text(event.title),
      detail: levelName(context, 'eventKind', event.kind),
      colour: DOMAIN_COLOURS[event.domain],
      isAfterReport: isLater(event),
    })),
    isClustered: true,
  };
}

/** Events per level of one column, most first; those without a level last. */
export function kindsOf(context: Context, column: 'eventKind' | 'eventActor'): BarsSpec {
  const { counted } = context;
  const say = context.wording.say.timeline;
  const bars = mostFirst(levelBars(counted, column));
  const chosen = new Set(clauseOn(counted, column).include);
  const kept = bars.filter(({ key }, at) => at < MOST_BARS || chosen.has(key));
  const events = shownIn(counted, [column]);
  const apart = shownIn(context, [column]).length - events.length;
  return {
    kind: 'bars',
    ...framing(
      context,
      {
        figure: column === 'eventKind' ? 'event-kinds' : 'event-actors',
        title: levelFinding(counted, column, contendersOf(bars), events.length, say.finding),
        subtitle: say.bars[column],
        invitation: say.bars.invitation,
        notes: [
          ...(bars.length > kept.length ? [say.bars.rest(bars.length - kept.length)] : []),
          ...(apart > 0 ? [say.bars.apart(apart)] : []),
        ],
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
export function pageFinding(context: Context): string {
  const { shown, counted, wording } = context;
  const say = wording.say.timeline.finding;
  const later = shown.length - counted.shown.length;
  if (counted.shown.length === 0 && later > 0) return say.onlyLater(later);
  const counts = countsIn(counted.shown, counted, 'eventDomain');
  const finding = levelFinding(counted, 'eventDomain', counts, counted.shown.length, say);
  return later === 0 ? finding : say.withLater(finding, later);
}
