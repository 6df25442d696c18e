import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { clause, freeText, idList, oneId, oneOf, sortKeys, type SortKey } from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('standards');

export const standardsFields = {
  standardLevel: field<Clause>('standard-level', NO_CLAUSE, clause),
  standardStatus: field<Clause>('standard-status', NO_CLAUSE, clause),
  standardPeriod: field<Clause>('standard-period', NO_CLAUSE, clause),
  standardsText: field<string>('standard-q', '', freeText, TYPED),
  /** Filings of algorithms, month by month or summed up. */
  batchesMode: field<'stacked' | 'cumulative'>('batches-as', 'stacked', oneOf(['stacked', 'cumulative']), QUIET),
  standardsSort: field<readonly SortKey[]>('standard-sort', [], sortKeys, QUIET),
  standardsHidden: field<readonly string[]>('standard-hide', [], idList, QUIET),
  /** The register: which kinds of count, and from when. */
  filingKind: field<Clause>('filing-kind', NO_CLAUSE, clause),
  filingPeriod: field<Clause>('filed', NO_CLAUSE, clause),
  filingsSort: field<readonly SortKey[]>('filing-sort', [], sortKeys, QUIET),
  filingsHidden: field<readonly string[]>('filing-hide', [], idList, QUIET),
  filingOpen: field<string>('filing', '', oneId, QUIET),
};
