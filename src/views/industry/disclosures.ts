import { industryWords } from '#i18n/industry/industry.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { textsOf } from '#i18n/wording.ts';
import { closeWindow, namedMonths } from '#model/event-window.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { isLater } from '#model/period.ts';
import type { CellState } from '#model/source.ts';
import { datedMark } from '#views/spec-words.ts';
import { countsOf, whatIsSaid, type SaidCell, type SaidLine } from '#views/what-is-said.ts';
import { framing, type IndustryEvent, type Context } from './context.ts';

/** What each lab and company discloses: each practice that it is said to have or to lack; on the rest the report is silent. */
export function disclosuresOf(context: Context): StatementsSpec {
  const { disclosures, wording, viewState } = context;
  const { name, format, say: words } = wording;
  const say = industryWords(wording);
  const own = say.disclosures;
  const practices = [
    ...new Set(context.allDisclosures.flatMap((each) => each.practices.map(({ practice }) => practice))),
  ];
  const lines = disclosures.map((disclosure): SaidLine => ({
    key: disclosure.id,
    label: [
      name(disclosure.lab),
      ...(disclosure.model === null ? [] : [name(disclosure.model)]),
      ...(disclosure.date === null ? [] : [format.date(disclosure.date)]),
    ].join(' · '),
    cells: practices.map((practice): SaidCell => {
      const cell = disclosure.practices.find((each) => each.practice === practice);
      const id = `${disclosure.id}/${practice}`;
      return {
        key: id,
        name: say.practices[practice],
        state: cell?.value ?? 'not-coded',
        note: textsOf(wording, cell?.note ?? null)[0] ?? null,
        record: { id, refs: (cell ?? disclosure).refs },
      };
    }),
  }));
  const { yes, no, silent } = countsOf(lines.flatMap(({ cells }) => cells));
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'disclosures',
      title: disclosuresFinding(context),
      subtitle: own.subtitle,
      count: own.count(disclosures.length, yes, no, silent),
      notes: [own.noteSilent, own.noteClaims],
      filters: viewState.disclosureKind === 'all' ? '' : words.filters.filteredTo(own.kinds[viewState.disclosureKind]),
    }),
    size: 'ordinary',
    groupLabel: own.discloser,
    headingLabel: own.practice,
    textLabel: own.detail,
    factsLabel: words.figure.note,
    ...whatIsSaid(lines, {
      no: own.words.no.long,
      line: own.line,
      silent: own.silent,
      // Which practices these are, the evidence says: a list of them for each lab would be louder than what is said.
      names: () => '',
      note: words.figure.labelled,
    }),
  };
}

/** Of those shown: how many are said to test for frontier risks, and how many the report says do not. */
export function disclosuresFinding({ disclosures, wording }: Context): string {
  const say = industryWords(wording).finding;
  const states = disclosures.map(
    ({ practices }) => practices.find(({ practice }) => practice === 'frontier-risk-testing')?.value ?? 'not-coded',
  );
  const count = (state: CellState): number => states.filter((each) => each === state).length;
  if (disclosures.length === 0) return say.noDisclosure;
  return say.frontier(disclosures.length, count('yes'), count('no'));
}

const LANES = ['alliances', 'labs', 'companies', 'institutes', 'evaluations'] as const;
type Lane = (typeof LANES)[number];
const LANE_COLOURS: Readonly<Record<Lane, ColourName>> = {
  alliances: 'accent',
  labs: 'alignment',
  companies: 'robustness',
  institutes: 'systemic',
  evaluations: 'evaluations',
};

/** The report tells of reports and initiatives of companies alone; those that came later are of institutes. */
const OF_INSTITUTES: readonly IndustryEvent['kind'][] = ['initiative', 'institution', 'report'];

function laneOf(event: IndustryEvent): Lane {
  const { domain, kind } = event;
  if (domain === 'technical') return 'labs';
  if (kind === 'evaluation') return 'evaluations';
  if (isLater(event) && OF_INSTITUTES.includes(kind)) return 'institutes';
  return kind === 'committee' || kind === 'seminar' ? 'alliances' : 'companies';
}

/** Committees, model papers and company reports as they came out. */
export function newsOf(context: Context): TimelineSpec {
  const { wording } = context;
  const { text, format } = wording;
  const say = industryWords(wording).news;
  const events = inTimeOrder(context.events).map((event): TimelineEvent => ({
    ...datedMark(event, '', wording),
    lane: laneOf(event),
    label: text(event.title),
    detail: textsOf(wording, event.note).join(''),
    colour: LANE_COLOURS[laneOf(event)],
    isAfterReport: isLater(event),
  }));
  const span = closeWindow(context.events.map(({ date }) => date)) ?? { from: '2023-01', to: '2023-12' };
  const ofTime = events.filter(({ isAfterReport }) => !isAfterReport);
  const later = events.length - ofTime.length;
  const companies = ofTime.filter(({ lane }) => lane === 'companies').length;
  const finding = say.title(companies, ofTime.length);
  return {
    kind: 'timeline',
    ...framing(context, {
      figure: 'industry-news',
      title: later === 0 ? finding : say.withLater(finding, later),
      subtitle: say.subtitle,
      count: say.count(ofTime.length, later),
      notes: [],
    }),
    laneLabel: say.lane,
    dateLabel: say.date,
    eventLabel: say.event,
    detailLabel: wording.say.figure.note,
    undatedLabel: say.earlier,
    afterReportLabel: wording.say.figure.afterReport,
    ...span,
    ticks: namedMonths(span).map((month) => ({ month, label: format.month(month) })),
    lanes: LANES.filter((lane) => events.some((event) => event.lane === lane)).map((lane) => ({
      key: lane,
      label: say.lanes[lane],
      target: null,
      choice: 'neutral',
    })),
    events,
    isClustered: true,
  };
}
