import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import { monthsOfDate, type Month, type PartialDate } from '#lib/partial-date.ts';
import { namedMonths } from '#model/event-window.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { isLater } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import { LEVELS, type Document } from '#selectors/documents.ts';
import { datedMark } from '#views/spec-words.ts';
import { levelMark } from '#views/slice-figures.ts';
import { framing, issuersOf, namesOf, PERIOD_COLOURS, shortName, type Context } from './context.ts';

/** The years before the report that the axis begins with: what is older stands beside it, for a few dates take most of its length. */
const YEARS_BEFORE = 1;

/** From the start of the year before the report to the last document. */
function axisOf(context: Context): Pick<TimelineSpec, 'from' | 'to' | 'ticks'> {
  const { table, reportDate, wording } = context;
  const months = table.rows.flatMap(({ date }) => (date === null ? [] : [monthsOfDate(date).to])).toSorted();
  const to: Month = months.at(-1) ?? '2023-12';
  const year = Number((reportDate ?? to).slice(0, 4)) - YEARS_BEFORE;
  const from: Month = `${Math.min(year, Number(to.slice(0, 4)))}-01`;
  return { from, to, ticks: namedMonths({ from, to }).map((month) => ({ month, label: wording.format.month(month) })) };
}

function eventOf(context: Context, document: Document, lane: string, label: string, detail: string): TimelineEvent {
  const { wording } = context;
  return {
    ...datedMark(document, wording.say.documents.undated, wording),
    lane,
    label,
    detail,
    colour: PERIOD_COLOURS[document.period],
    isAfterReport: isLater(document),
  };
}

/** What a document does to those before it in its chain. */
function linksInWords(context: Context, { replaces, amends }: Document): string {
  const { chains: say } = context.wording.say.documents;
  if (replaces.length + amends.length === 0) return say.opens;
  return [
    ...(replaces.length === 0 ? [] : [say.replaces(namesOf(context, replaces))]),
    ...(amends.length === 0 ? [] : [say.amends(namesOf(context, amends))]),
  ].join(' · ');
}

/** Versions that belong together, each chain in a lane: drafts, final texts, amendments. */
export function chainsOf(context: Context): TimelineSpec {
  const { chains, shown, successors, wording } = context;
  const say = wording.say.documents;
  const passing = new Set(shown);
  const drawn = chains.filter((chain) => chain.some((document) => passing.has(document)));
  const all = drawn.flat();
  const drafts = all.filter(({ type }) => type === 'draft');
  const finished = drafts.filter(({ id }) => successors.get(id)?.some(({ newer }) => newer.type !== 'draft') === true);
  const isFiltered = drawn.length < chains.length;
  return {
    kind: 'timeline',
    ...framing(
      context,
      {
        figure: 'chains',
        title: drawn.length === 0 ? say.chains.none : say.chains.title(finished.length, drafts.length),
        subtitle: say.chains.subtitle,
        invitation: say.chains.invitation,
        count: say.chains.count(drawn.length, all.length),
        notes: [say.chains.noteExperts, ...(isFiltered ? [say.chains.noteWhole] : [])],
      },
      all,
    ),
    laneLabel: say.chains.lane,
    dateLabel: say.chains.date,
    eventLabel: say.chains.event,
    detailLabel: say.chains.detail,
    undatedLabel: say.chains.earlier,
    afterReportLabel: say.chains.after,
    ...axisOf(context),
    lanes: drawn.map((chain) => {
      const newest = chain.at(-1);
      const label = newest === undefined ? '' : shortName(context, newest);
      return { key: laneOf(chain), label, target: null, choice: 'neutral' as const };
    }),
    events: inTimeOrder(
      drawn.flatMap((chain) =>
        chain.map((document) =>
          eventOf(
            context,
            document,
            laneOf(chain),
            wording.name(document.title),
            [linksInWords(context, document), levelName(context, 'documentType', document.type)].join(' · '),
          ),
        ),
      ),
    ),
    isJoined: true,
  };
}

function laneOf(chain: readonly Document[]): string {
  return chain[0]?.id ?? '';
}

/** Every document shown, in a lane for its level: what a row of the table opens the evidence of. */
export function registerOf(context: Context): TimelineSpec {
  const { shown, wording } = context;
  const { format } = wording;
  const say = wording.say.documents;
  const ordered = inTimeOrder(shown);
  const dates = ordered.flatMap(({ date }) => date ?? []);
  return {
    kind: 'timeline',
    ...framing(
      context,
      {
        figure: 'register',
        title: registerFinding(context, dates),
        subtitle: say.register.subtitle,
        invitation: say.register.invitation,
        notes: shown.some(({ date }) => date !== null && date.length < 10) ? [wording.say.timeline.axis.precision] : [],
      },
      shown,
    ),
    laneLabel: say.facets.documentLevel,
    dateLabel: say.register.date,
    eventLabel: say.register.event,
    detailLabel: say.register.detail,
    undatedLabel: say.register.earlier,
    afterReportLabel: say.chains.after,
    ...axisOf(context),
    lanes: LEVELS.filter((level) => shown.some((document) => document.level === level)).map((level) =>
      levelMark(context, 'documentLevel', level),
    ),
    events: ordered.map((document) =>
      eventOf(
        context,
        document,
        document.level,
        wording.name(document.title),
        [levelName(context, 'documentType', document.type), issuersOf(context, document)].join(' · '),
      ),
    ),
    isClustered: true,
  };

  function registerFinding({ wording: { say: words } }: Context, known: readonly PartialDate[]): string {
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return words.documents.register.none;
    if (known.length === 1) return words.documents.register.one(format.date(first));
    return words.documents.register.title(format.date(first), format.date(last));
  }
}
