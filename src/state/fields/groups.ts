import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { clause, idList, oneId, sortKeys, type SortKey } from '#state/codecs.ts';
import { QUIET, fieldOf } from '#state/field.ts';

const field = fieldOf('groups');

export const groupsFields = {
  groupType: field<Clause>('group-type', NO_CLAUSE, clause),
  groupCity: field<Clause>('group-city', NO_CLAUSE, clause),
  groupStatus: field<Clause>('group-status', NO_CLAUSE, clause),
  groupBasis: field<Clause>('group-basis', NO_CLAUSE, clause),
  groupName: field<Clause>('group-name', NO_CLAUSE, clause),
  /** The group whose page is open. */
  groupPanel: field<string>('group-panel', '', oneId),
  groupsSort: field<readonly SortKey[]>('group-sort', [], sortKeys, QUIET),
  groupsHidden: field<readonly string[]>('group-hide', ['basis'], idList, QUIET),
};
