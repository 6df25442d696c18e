import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { clause, freeText } from '#state/codecs.ts';
import { TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('experts');

export const expertsFields = {
  positionTopic: field<Clause>('topic', NO_CLAUSE, clause),
  positionStatus: field<Clause>('standing', NO_CLAUSE, clause),
  positionPeriod: field<Clause>('position-period', NO_CLAUSE, clause),
  positionsText: field<string>('position-q', '', freeText, TYPED),
};
