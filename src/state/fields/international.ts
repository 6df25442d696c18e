import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { clause, freeText, idList, sortKeys, type SortKey } from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('international');

export const internationalFields = {
  counterpart: field<Clause>('with', NO_CLAUSE, clause),
  dialogueTrack: field<Clause>('track', NO_CLAUSE, clause),
  dialogueFocus: field<Clause>('dialogue-focus', NO_CLAUSE, clause),
  dialogueName: field<Clause>('dialogue', NO_CLAUSE, clause),
  stepForum: field<Clause>('forum', NO_CLAUSE, clause),
  contributorGroup: field<Clause>('contributors', NO_CLAUSE, clause),
  internationalPeriod: field<Clause>('meeting-period', NO_CLAUSE, clause),
  internationalText: field<string>('international-q', '', freeText, TYPED),
  meetingsSort: field<readonly SortKey[]>('meeting-sort', [], sortKeys, QUIET),
  meetingsHidden: field<readonly string[]>('meeting-hide', ['organisers'], idList, QUIET),
  commitmentsSort: field<readonly SortKey[]>('signed-sort', [], sortKeys, QUIET),
  commitmentsHidden: field<readonly string[]>('signed-hide', ['named', 'place'], idList, QUIET),
};
