import type { RecordOf } from '#data/snapshot.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import type { Filters } from './slice.ts';

export type Acronym = RecordOf<'acronyms'>;

/** Acronyms are found by their short form or either name. */
export const ACRONYMS: Filters<Acronym> = { dimensions: [], textField: 'termText' };

export const acronymTable = selector(['acronyms'], ({ acronyms }) =>
  tableOf(acronyms.records, ACRONYMS.dimensions, ({ abbr, en, zh }) => [abbr, en, zh]),
);
