import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import {
  clause,
  freeText,
  idList,
  monthClause,
  oneName,
  oneOf,
  sortKeys,
  switchedOn,
  type SortKey,
} from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

export const MONTHS_MODES = ['stacked', 'lines', 'share', 'cumulative'] as const;
export type MonthsMode = (typeof MONTHS_MODES)[number];

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
