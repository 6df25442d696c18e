import type { RecordOf } from '#data/snapshot.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import { periodDimension } from './period.ts';
import type { Filters } from './slice.ts';

export type Registration = RecordOf<'registrations'>;
type OfKind<Kind extends Registration['kind']> = Extract<Registration, { kind: Kind }>;
export type Service = OfKind<'service'>;
export type Batch = OfKind<'batch'>;
export type Total = OfKind<'total'>;
export type NationalCount = OfKind<'national-count'>;

export const FILINGS: Filters<Registration> = {
  dimensions: [
    {
      id: 'filingKind',
      words: ({ say: { standards } }) => ({ label: standards.register.kind, levels: standards.register.kinds }),
      levelsOf: ({ kind }) => [kind],
      order: ['service', 'national-count', 'local-count', 'batch', 'total'],
    },
    periodDimension('filingPeriod', ({ say }) => say.standards.register.period),
  ],
  textField: null,
};

export const filingTable = selector(['registrations'], ({ registrations }) =>
  tableOf(registrations.records, FILINGS.dimensions),
);
