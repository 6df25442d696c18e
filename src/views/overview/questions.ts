import { hasDatasets } from '#data/has-datasets.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { monthOf, monthsBetween } from '#lib/partial-date.ts';
import { agreementLevel } from '#model/agreement.ts';
import { answers } from '#model/coded-matrix.ts';
import { fastestGrowing, REPORT_PERIODS } from '#model/growth.ts';
import { splitHonors } from '#model/honors.ts';
import type { ViewId } from '#model/views.ts';
import { directionsById } from '#selectors/directions.ts';
import { policyMatrix } from '#selectors/policies.ts';
import { lawRows } from '#selectors/law-rows.ts';
import type { ViewState } from '#state/fields.ts';
import { keyFigures, NO_FIGURES } from './key-figures.ts';

/** A question that a page answers: where, and the answer in short. A null answer is still being worked out. */
export type Question = {
  readonly id: string;
  readonly question: string;
  readonly answer: string | null;
  readonly open: string;
  readonly view: ViewId;
  readonly chosen: Partial<ViewState>;
};

const BEFORE = monthsBetween(REPORT_PERIODS.before.from, REPORT_PERIODS.before.to);
const AFTER = monthsBetween(REPORT_PERIODS.recent.from, REPORT_PERIODS.recent.to);

const WANTED = ['testing-and-evaluation', 'st-ethics'];

/** The questions that a newcomer may start with, answered as far as the data is there. */
export function questionsOf(snapshot: Snapshot, wording: Wording): Question[] {
  return [
    growthQuestion(snapshot, wording),
    provincesQuestion(snapshot, wording),
    lawQuestion(snapshot, wording),
    honoursQuestion(snapshot, wording),
  ];
}

function growthQuestion(snapshot: Snapshot, { say, text, format }: Wording): Question {
  const own = say.overview.questions.growth;
  const frame = {
    id: 'growth',
    question: own.question,
    open: own.open,
    view: 'research',
    chosen: {},
  } as const;
  if (!hasDatasets(snapshot, ['papers', 'directions'])) return { ...frame, answer: null };
  const directions = directionsById(snapshot);
  const within = (months: readonly string[], wanted?: string): number =>
    snapshot.papers.records.filter(
      ({ date, direction }) => months.includes(monthOf(date) ?? '') && (wanted === undefined || direction === wanted),
    ).length;
  const total = within([...BEFORE, ...AFTER]);
  const growth = fastestGrowing(
    [...directions.keys()].map((key) => ({ key, before: within(BEFORE, key), after: within(AFTER, key) })),
    { before: BEFORE.length, after: AFTER.length },
  );
  const label = (key: string): string => text(directions.get(key)?.short ?? { en: key, zh: key });
  const rate = (value: number): string => format.number(Math.round(value * 10) / 10);
  switch (growth.kind) {
    case 'nobody':
      return { ...frame, answer: own.nobody(total) };
    case 'tied':
      return { ...frame, answer: own.tied(format.list(growth.keys.map(label)), total) };
    case 'first':
      return { ...frame, answer: own.first(label(growth.key), rate(growth.before), rate(growth.after), total) };
  }
}

function provincesQuestion(snapshot: Snapshot, { say, text, format }: Wording): Question {
  const own = say.overview.questions.provinces;
  const frame = {
    id: 'provinces',
    question: own.question,
    open: own.open,
    view: 'provinces',
    chosen: { policyMeasure: { include: WANTED, exclude: [] }, policyMode: 'all' },
  } as const;
  if (!hasDatasets(snapshot, policyMatrix.datasets)) return { ...frame, answer: null };
  const { records } = snapshot.jurisdictions;
  const matrix = policyMatrix(snapshot);
  const having = records.filter(({ id }) => answers(matrix, id, { wanted: WANTED, refused: [], mode: 'all' }));
  const total = records.length;
  if (having.length === 0) return { ...frame, answer: own.none(total) };
  if (having.length === total) return { ...frame, answer: own.all(total) };
  const names = format.list(having.map(({ name }) => text(name)).toSorted(format.compare));
  return { ...frame, answer: own.some(names, having.length, total) };
}

function lawQuestion(snapshot: Snapshot, { say, text, format }: Wording): Question {
  const own = say.overview.questions.law;
  const frame = { id: 'law', question: own.question, open: own.open, view: 'law' } as const;
  if (!hasDatasets(snapshot, lawRows.datasets)) return { ...frame, answer: null, chosen: {} };
  const compared = lawRows(snapshot);
  const parted = compared.flatMap(({ provision, agreement }) => {
    const isParted = agreement.kind === 'only' || agreement.kind === 'some';
    return isParted ? [{ name: text(provision.short), level: agreementLevel(agreement) }] : [];
  });
  const total = compared.length;
  const include = [...new Set(parted.map(({ level }) => level))];
  return {
    ...frame,
    chosen: include.length === 0 ? {} : { agreement: { include, exclude: [] } },
    answer:
      parted.length === 0
        ? own.none(total)
        : own.some(format.list(parted.map(({ name }) => name)), parted.length, total),
  };
}

function honoursQuestion(snapshot: Snapshot, { say, format }: Wording): Question {
  const own = say.overview.questions.honours;
  const frame = { id: 'honours', open: own.open, view: 'groups', chosen: {} } as const;
  const numbers = hasDatasets(snapshot, keyFigures.datasets) ? keyFigures(snapshot) : NO_FIGURES;
  const value = (wanted: string): number | undefined => numbers.get(wanted)?.value;
  const [total, any] = [value('groups-total'), value('groups-any-honor')];
  const [award, topTwoPercent] = [value('groups-best-paper'), value('groups-top-two-percent')];
  if (total === undefined || any === undefined || award === undefined || topTwoPercent === undefined) {
    return { ...frame, question: own.plain, answer: null };
  }
  const reading = splitHonors({ total, any, award, topTwoPercent });
  return {
    ...frame,
    question: own.question(format.number(any), format.number(total)),
    answer: reading.ok
      ? own.split(reading.split.both, reading.split.awardOnly, reading.split.topTwoPercentOnly)
      : own.fault,
  };
}
