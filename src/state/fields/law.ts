import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { clause, freeText, oneId, switchedOn } from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('law');

export const lawFields = {
  agreement: field<Clause>('show', NO_CLAUSE, clause),
  lawText: field<string>('provision-q', '', freeText, TYPED),
  /** `provision`, `agreement`, or `article-` and a draft. */
  lawSort: field<string>('order', 'provision', oneId, QUIET),
  isReading: field<boolean>('reading', false, switchedOn),
};
