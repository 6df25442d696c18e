import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { clause, freeText, idList, sortKeys, type SortKey } from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('documents');

/** Columns of the table that a narrow page has no room for. */
const HIDDEN = ['number', 'effect', 'status', 'topics', 'jurisdiction', 'confidence'];

export const documentsFields = {
  documentPeriod: field<Clause>('document-period', NO_CLAUSE, clause),
  documentLevel: field<Clause>('document-level', NO_CLAUSE, clause),
  documentType: field<Clause>('document-type', NO_CLAUSE, clause),
  documentBinding: field<Clause>('document-binding', NO_CLAUSE, clause),
  documentTopic: field<Clause>('document-topic', NO_CLAUSE, clause),
  documentNamed: field<Clause>('document-named', NO_CLAUSE, clause),
  documentIssuer: field<Clause>('document-issuer', NO_CLAUSE, clause),
  documentYear: field<Clause>('document-year', NO_CLAUSE, clause),
  documentsText: field<string>('document-q', '', freeText, TYPED),
  documentsSort: field<readonly SortKey[]>('document-sort', [], sortKeys, QUIET),
  documentsHidden: field<readonly string[]>('document-hide', HIDDEN, idList, QUIET),
};
