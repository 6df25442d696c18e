import type { CodebookEntry } from '#i18n/codebook/entry.ts';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceLookup } from '#ui/evidence.ts';
import type { PlainRecord } from './records.ts';

/** Where the address says how the table of records is laid out. */
export const TABLE_FIELDS = { sort: 'dataSort', hidden: 'dataHidden', open: 'record' } as const;

/** What the parts of a dataset's page have in common. */
export type TableParts = {
  readonly id: DatasetId;
  readonly entry: CodebookEntry;
  readonly fields: readonly string[];
  /** The records that pass the search. */
  readonly shown: readonly PlainRecord[];
  /** The ids of all records, whatever the search. */
  readonly all: readonly string[];
  readonly sourceOf: SourceLookup;
  readonly wording: Wording;
};
