import type { RecordOf } from '#data/snapshot.ts';
import { ofReport } from '#model/period.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import type { Filters } from './slice.ts';

export type Position = RecordOf<'positions'>;

const TOPICS = [
  'funding',
  'international-coordination',
  'biosecurity',
  'party-venue',
  'national-security',
  'development-and-safety',
  'alignment-research',
  'legislation',
] as const satisfies readonly Position['topic'][];
export const STATUSES = ['call', 'statement', 'claim-unverified'] as const satisfies readonly Position['status'][];

export const POSITIONS: Filters<Position> = {
  dimensions: [
    {
      id: 'positionTopic',
      words: ({ say: { experts } }) => ({ label: experts.facets.positionTopic, levels: experts.topics }),
      levelsOf: ({ topic }) => [topic],
      order: TOPICS,
    },
    {
      id: 'positionStatus',
      words: ({ say: { experts } }) => ({ label: experts.facets.positionStatus, levels: experts.statuses }),
      levelsOf: ({ status }) => [status],
      order: STATUSES,
    },
  ],
  textField: 'positionsText',
};

export const positionTable = selector(['positions'], ({ positions }) =>
  tableOf(ofReport(positions.records), POSITIONS.dimensions, ({ who, what, base, goesTo, note }) => [
    ...who.flatMap(({ en, zh }) => [en, zh]),
    ...[...who.map(({ office }) => office), what, base, goesTo, note].flatMap((text) =>
      text === null ? [] : [text.en, text.zh],
    ),
  ]),
);
