import type { MatrixCell, MatrixLine, MatrixSpec, MatrixTotal } from '#charts/kinds/matrix/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { textsOf } from '#i18n/wording.ts';
import { closeWindow, namedMonths } from '#model/event-window.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { isLater } from '#model/period.ts';
import type { CellState } from '#model/source.ts';
import { markOf } from '#views/marks.ts';
import { datedMark } from '#views/spec-words.ts';
import { framing, type Disclosure, type IndustryEvent, type Practice, type Context } from './context.ts';

const VALUES: Readonly<Record<CellState, number | null>> = { yes: 1, no: 0, 'not-coded': null, 'not-applicable': null };

/** What each lab and company discloses, practice by practice; where the report is silent, the cell says so. */
export function disclosuresOf(context: Context): MatrixSpec {
  const { disclosures, wording, viewState } = context;
  const { name, format } = wording;
  const say = wording.say.industry;
  const practices = [
    ...new Set(context.allDisclosures.flatMap((each) => each.practices.map(({ practice }) => practice))),
  ];
  const cellAt = (disclosure: Disclosure, practice: Practice['practice']): MatrixCell => {
    const own = disclosure.practices.find((each) => each.practice === practice);
    const id = `${disclosure.id}/${practice}`;
    const state = own?.value ?? 'not-coded';
    return {
      ...markOf(id, VALUES[state], () => [{ id, refs: (own ?? disclosure).refs }]),
      state,
      detail: '',
      note: textsOf(wording, own?.note ?? null)[0] ?? null,
    };
  };
  const cells = practices.map((practice) => disclosures.map((disclosure) => cellAt(disclosure, practice)));
  const flat = cells.flat();
  const filters =
    viewState.disclosureKind === 'all'
      ? ''
      : wording.say.filters.filteredTo(say.disclosures.kinds[viewState.disclosureKind]);
  return {
    kind: 'matrix',
    ...framing(context, {
      figure: 'disclosures',
      title: disclosuresFinding(context),
      subtitle: say.disclosures.subtitle,
      invitation: say.disclosures.invitation,
      count: say.disclosures.count(disclosures.length, flat.filter(({ value }) => value !== null).length, flat.length),
      notes: [say.disclosures.noteSilent, say.disclosures.noteClaims],
      filters,
    }),
    downLabel: say.disclosures.practice,
    acrossLabel: say.disclosures.discloser,
    downTotalLabel: null,
    acrossTotalLabel: say.disclosures.total,
    remarkLabel: null,
    words: say.disclosures.words,
    down: practices.map((practice, at) => lineOf(practice, say.practices[practice], '', cells[at] ?? [])),
    across: disclosures.map((disclosure, at) =>
      lineOf(
        disclosure.id,
        name(disclosure.lab),
        [
          ...(disclosure.model === null ? [] : [name(disclosure.model)]),
          ...(disclosure.date === null ? [] : [format.date(disclosure.date)]),
        ].join(' · '),
        cells.flatMap((row) => row[at] ?? []),
      ),
    ),
    cells,
    cards: 'across',
  };
}

function lineOf(key: string, label: string, sublabel: string, cells: readonly MatrixCell[]): MatrixLine {
  const counted = cells.filter(({ state }) => state === 'yes');
  const total: MatrixTotal = {
    key: `total/${key}`,
    value: counted.length,
    coded: cells.filter(({ value }) => value !== null).length,
    rows: () => counted.flatMap((cell) => cell.rows()),
    refs: () => counted.flatMap((cell) => cell.refs()),
  };
  return { key, label, sublabel, target: null, choice: 'neutral', total, remark: null };
}

/** Of those shown: how many are said to test for frontier risks, and how many the report says do not. */
export function disclosuresFinding({ disclosures, wording }: Context): string {
  const say = wording.say.industry.finding;
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
  const say = wording.say.industry.news;
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
