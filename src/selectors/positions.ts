import { expertsWords } from '#i18n/experts/experts.ts';
import type { RecordOf } from '#data/snapshot.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import { periodDimension } from './period.ts';
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
  'loss-of-control',
  'oversight',
  'open-source',
  'legislation',
] as const satisfies readonly Position['topic'][];
export const STATUSES = ['call', 'statement', 'claim-unverified'] as const satisfies readonly Position['status'][];

export const POSITIONS: Filters<Position> = {
  dimensions: [
    {
      id: 'positionTopic',
      words: (wording) => ({ label: expertsWords(wording).facets.positionTopic, levels: expertsWords(wording).topics }),
      levelsOf: ({ topic }) => [topic],
      order: TOPICS,
    },
    {
      id: 'positionStatus',
      words: (wording) => ({
        label: expertsWords(wording).facets.positionStatus,
        levels: expertsWords(wording).statuses,
      }),
      levelsOf: ({ status }) => [status],
      order: STATUSES,
    },
    periodDimension('positionPeriod'),
  ],
  textField: 'positionsText',
};

export const positionTable = selector(['positions'], ({ positions }) =>
  tableOf(positions.records, POSITIONS.dimensions, ({ who, what, base, goesTo, note }) => [
    ...who.flatMap(({ en, zh }) => [en, zh]),
    ...[...who.map(({ office }) => office), what, base, goesTo, note].flatMap((text) =>
      text === null ? [] : [text.en, text.zh],
    ),
  ]),
);
