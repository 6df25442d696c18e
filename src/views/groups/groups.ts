import type { RecordOf } from '#data/snapshot.ts';
import { tableOf, type Table } from '#model/table.ts';

export type Group = RecordOf<'groups'>;
export type GroupChange = RecordOf<'group-changes'>;
export type Paper = RecordOf<'papers'>;
export type KeyFigure = RecordOf<'key-figures'>;

/**
 * The columns that the groups view filters and counts by, in the order of its filter bar. Each is named like the field of
 * the view state that holds its clause.
 */
export const GROUP_COLUMNS = ['groupType', 'groupCity', 'groupStatus', 'groupBasis', 'groupName'] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** Codes groups by the view's columns. */
export function groupTable(groups: readonly Group[]): Table<Group> {
  return tableOf<Group>(groups, [
    { id: 'groupType', levelsOf: ({ type }) => [type], order: ['university', 'private-industry', 'state-backed-lab'] },
    { id: 'groupCity', levelsOf: ({ city }) => [city], order: ['beijing', 'shanghai', 'elsewhere', 'not-on-chart'] },
    { id: 'groupStatus', levelsOf: ({ status }) => [status], order: ['carried-over', 'merged', 'added'] },
    { id: 'groupBasis', levelsOf: ({ membership }) => [membership], order: ['report', 'inferred'] },
    { id: 'groupName', levelsOf: ({ id }) => [id], order: groups.map(({ id }) => id) },
  ]);
}
