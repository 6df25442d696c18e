import type { RecordOf } from '#data/snapshot.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import type { Paper } from './papers.ts';
import type { Filters } from './slice.ts';

export type Group = RecordOf<'groups'>;

export const groupFilters = selector(['groups'], ({ groups: { records } }): Filters<Group> => {
  const groups = new Map(records.map((group) => [group.id, group]));
  return {
    dimensions: [
      {
        id: 'groupType',
        words: ({ say: { groups: say } }) => ({ label: say.facets.groupType, levels: say.type }),
        levelsOf: ({ type }) => [type],
        order: ['university', 'private-industry', 'state-backed-lab'],
      },
      {
        id: 'groupCity',
        words: ({ say: { groups: say } }) => ({ label: say.facets.groupCity, levels: say.city }),
        levelsOf: ({ city }) => [city],
        order: ['beijing', 'shanghai', 'elsewhere', 'not-on-chart'],
      },
      {
        id: 'groupStatus',
        words: ({ say: { groups: say } }) => ({ label: say.facets.groupStatus, levels: say.status }),
        levelsOf: ({ status }) => [status],
        order: ['carried-over', 'merged', 'added'],
      },
      {
        id: 'groupBasis',
        words: ({ say: { groups: say } }) => ({ label: say.facets.groupBasis, levels: say.basis }),
        levelsOf: ({ membership }) => [membership],
        order: ['report', 'inferred'],
      },
      {
        id: 'groupName',
        words: ({ say: { groups: say }, name }) => ({
          label: say.facets.groupName,
          levels: (id) => {
            const group = groups.get(id);
            return group === undefined ? id : name(group.short);
          },
        }),
        levelsOf: ({ id }) => [id],
        order: [...groups.keys()],
      },
    ],
    textField: null,
  };
});

export const groupTable = selector(['groups'], (snapshot) =>
  tableOf(snapshot.groups.records, groupFilters(snapshot).dimensions),
);

/** The papers of each group, by its id. A paper may be of several. */
export const papersByGroup = selector(
  ['papers', 'groups'],
  ({ papers, groups }): ReadonlyMap<string, readonly Paper[]> =>
    new Map(groups.records.map(({ id }) => [id, papers.records.filter((paper) => paper.groups.includes(id))])),
);
