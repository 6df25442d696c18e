import type { RecordOf, Shelved } from '#data/snapshot.ts';
import type { Month, PartialDate } from '#lib/partial-date.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Clause } from '#model/clause.ts';
import { facet, passingRows, type Facets } from '#model/facet.ts';
import { tableOf, type Table } from '#model/table.ts';
import type { ViewState } from '#state/fields.ts';

type Datasets = {
  readonly [Id in 'standards' | 'funding' | 'registrations' | 'sources']: Shelved<Id>;
};

export type Standard = RecordOf<'standards'>;
export type Test = Standard['tests'][number];
export type Call = RecordOf<'funding'>;
type Registration = RecordOf<'registrations'>;
export type Batch = Extract<Registration, { kind: 'batch' }>;
export type Service = Extract<Registration, { kind: 'service' }>;
export type Total = Extract<Registration, { kind: 'total' }>;

export const SERVICES_TOTAL = 'total-generative-services';
export const ALGORITHMS_TOTAL = 'total-deep-synthesis-algorithms';

export const LEVELS = ['national', 'industry-association', 'international', 'evaluation'] as const;
export const STATUSES = ['published', 'in-preparation', 'announced'] as const;
export const STANDARD_COLUMNS = ['standardLevel', 'standardStatus'] as const;

/** The data of the view, coded once for each snapshot. */
export type StandardsData = {
  readonly standards: Table<Standard>;
  readonly calls: readonly Call[];
  readonly batches: readonly Batch[];
  readonly services: readonly Service[];
  readonly totals: ReadonlyMap<string, Total>;
  /** The first month that the report's total of algorithms counts; null where it does not say. */
  readonly countedFrom: Month | null;
  readonly reportDate: PartialDate | null;
};

export function standardsData({ standards, funding, registrations, sources }: Datasets): StandardsData {
  const rows = registrations.records;
  const totals = rows.filter((row) => row.kind === 'total');
  return {
    standards: tableOf<Standard>(
      standards.records,
      [
        { id: 'standardLevel', levelsOf: ({ level }) => [level], order: LEVELS },
        { id: 'standardStatus', levelsOf: ({ status }) => [status], order: STATUSES },
      ],
      wordsOf,
    ),
    calls: funding.records,
    batches: rows
      .filter((row) => row.kind === 'batch')
      .toSorted((one, other) => (one.month < other.month ? -1 : Number(one.month > other.month))),
    services: rows.filter((row) => row.kind === 'service'),
    totals: new Map(totals.map((total) => [total.id, total])),
    countedFrom: totals.find(({ id }) => id === ALGORITHMS_TOTAL)?.countedFrom ?? null,
    reportDate: sources.records.find(({ id }) => id === standards.source.source)?.date ?? null,
  };
}

function wordsOf({ title, number, body, covers, contributors, tests, frontier, note }: Standard): (string | null)[] {
  const names = [title, body, ...(covers?.named ?? []), ...contributors.flatMap((group) => group.names)];
  return [
    number,
    ...names.flatMap(({ en, zh }) => [en, zh]),
    ...[frontier, note, ...tests.map(({ what }) => what)].flatMap((text) => (text === null ? [] : [text.en, text.zh])),
  ];
}

/** Everything that a builder of this view may look at. */
export type Scene = StandardsData & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly clauses: Readonly<Record<(typeof STANDARD_COLUMNS)[number], Clause>>;
  readonly facets: Facets;
  /** Standards that pass every filter. */
  readonly shown: readonly Standard[];
};

export function standardsScene(data: StandardsData, viewState: ViewState, wording: Wording): Scene {
  const { standardLevel, standardStatus, standardsText } = viewState;
  const clauses = { standardLevel, standardStatus };
  const facets = facet(data.standards, { clauses, text: standardsText });
  const shown = [...passingRows(facets)].flatMap((row) => data.standards.rows[row] ?? []);
  return { ...data, wording, viewState, clauses, facets, shown };
}

/** What a level of a column is called. */
export function levelLabel({ wording }: Pick<Scene, 'wording'>, column: string, level: string): string {
  const say = wording.say.standards;
  const labels: Readonly<Record<string, string>> = column === 'standardLevel' ? say.level : say.status;
  return labels[level] ?? level;
}

/** `tc260-003/1`: a test by its place in the standard's list. */
export function testId({ id }: Standard, at: number): string {
  return `${id}/${at + 1}`;
}

/** “NSFC, Dec 2023” with the partner where there is one. */
export function callName({ wording }: Pick<Scene, 'wording'>, { date, partner }: Call): string {
  const when = wording.format.date(date);
  return partner === null ? when : wording.say.standards.funding.withPartner(when, wording.name(partner));
}

export function amountWords({ wording }: Pick<Scene, 'wording'>, { shown, amountRmb, amountUsdApprox }: Call): string {
  return wording.say.standards.funding.amount(shown, amountRmb, amountUsdApprox);
}

export function sumOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { count }) => sum + count, 0);
}

export type SplitBatches = {
  readonly from: Month;
  readonly counted: readonly Batch[];
  readonly before: readonly Batch[];
};

/** The batches within the report's total, and those before it; null where the report does not say which are. */
export function splitBatches({ batches, countedFrom: from }: Scene): SplitBatches | null {
  if (from === null) return null;
  return {
    from,
    counted: batches.filter(({ month }) => month >= from),
    before: batches.filter(({ month }) => month < from),
  };
}

/** Words of the data that stand inside a sentence there and begin one here: English raises its first letter. */
export function asStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
