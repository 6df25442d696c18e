import type { RecordOf } from '#data/snapshot.ts';
import { inBoth } from '#lib/bilingual.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import { periodDimension } from './period.ts';
import type { Filters } from './slice.ts';

export type Standard = RecordOf<'standards'>;

export const LEVELS = [
  'national',
  'sector',
  'industry-association',
  'international',
  'evaluation',
] as const satisfies readonly Standard['level'][];

export const STANDARDS: Filters<Standard> = {
  dimensions: [
    {
      id: 'standardLevel',
      words: ({ say: { standards } }) => ({ label: standards.facets.standardLevel, levels: standards.level }),
      levelsOf: ({ level }) => [level],
      order: LEVELS,
    },
    {
      id: 'standardStatus',
      words: ({ say: { standards } }) => ({ label: standards.facets.standardStatus, levels: standards.status }),
      levelsOf: ({ status }) => [status],
      order: ['published', 'in-force', 'draft', 'in-preparation', 'announced'],
    },
    periodDimension('standardPeriod'),
  ],
  textField: 'standardsText',
};

export const standardTable = selector(['standards'], ({ standards }) =>
  tableOf(
    standards.records,
    STANDARDS.dimensions,
    ({ title, number, body, covers, contributors, tests, frontier, note }) => [
      number,
      ...inBoth(title, body, ...(covers?.named ?? []), ...contributors.flatMap(({ names }) => names)),
      ...inBoth(frontier, note, ...tests.map(({ what }) => what)),
    ],
  ),
);
