import type { MonthWindow } from '#lib/partial-date.ts';
import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { REPORT_PERIODS } from '#model/growth.ts';
import {
  clause,
  freeText,
  idList,
  monthClause,
  monthSpan,
  oneName,
  oneOf,
  sortKeys,
  switchedOn,
  type SortKey,
} from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

export const MONTHS_MODES = ['stacked', 'lines', 'share', 'cumulative'] as const;
export type MonthsMode = (typeof MONTHS_MODES)[number];

/** What a line between the two periods stands for. */
export const PERIODS_BY = ['direction', 'group', 'city'] as const;
export type PeriodsBy = (typeof PERIODS_BY)[number];
export const PERIODS_AS = ['rate', 'share'] as const;
export type PeriodsAs = (typeof PERIODS_AS)[number];

const field = fieldOf('research');

export const researchFields = {
  months: field<Clause>('months', NO_CLAUSE, monthClause),
  direction: field<Clause>('direction', NO_CLAUSE, clause),
  group: field<Clause>('group', NO_CLAUSE, clause),
  institution: field<Clause>('institution', NO_CLAUSE, clause),
  city: field<Clause>('city', NO_CLAUSE, clause),
  origin: field<Clause>('origin', NO_CLAUSE, clause),
  basis: field<Clause>('basis', NO_CLAUSE, clause),
  text: field<string>('q', '', freeText, TYPED),
  /** The two periods that are compared: those of the report until the reader moves them. */
  periodA: field<MonthWindow>('period-a', REPORT_PERIODS.before, monthSpan),
  periodB: field<MonthWindow>('period-b', REPORT_PERIODS.recent, monthSpan),
  periodsBy: field<PeriodsBy>('periods-by', 'direction', oneOf(PERIODS_BY), QUIET),
  periodsAs: field<PeriodsAs>('periods-as', 'rate', oneOf(PERIODS_AS), QUIET),
  monthsMode: field<MonthsMode>('months-as', 'stacked', oneOf(MONTHS_MODES), QUIET),
  papersSort: field<readonly SortKey[]>('sort', [{ column: 'date', isDescending: true }], sortKeys, QUIET),
  papersHidden: field<readonly string[]>('hide', ['authors', 'venue', 'basis'], idList, QUIET),
  papersGrouping: field<'none' | 'direction' | 'group' | 'months'>(
    'group-by',
    'none',
    oneOf(['none', 'direction', 'group', 'months']),
    QUIET,
  ),
  papersOpen: field<string>('open', '', oneName, QUIET),
  /** The averages that the report states, laid over the months. */
  reportLines: field<boolean>('report-lines', false, switchedOn, QUIET),
  /** Policy events of the report, numbered over the months. */
  monthEvents: field<boolean>('events', false, switchedOn, QUIET),
};
