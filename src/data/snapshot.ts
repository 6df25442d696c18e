import type * as z from 'zod/mini';
import { keysOf } from '#lib/keys-of.ts';
import type { SourceRef } from '#model/source.ts';
import { acronyms } from './datasets/acronyms.ts';
import { commitments } from './datasets/commitments.ts';
import { dialogues } from './datasets/dialogues.ts';
import { directions } from './datasets/directions.ts';
import { documents } from './datasets/documents.ts';
import { endnotes } from './datasets/endnotes.ts';
import { events } from './datasets/events.ts';
import { findings } from './datasets/findings.ts';
import { funding } from './datasets/funding.ts';
import { groupChanges } from './datasets/group-changes.ts';
import { groups } from './datasets/groups.ts';
import { jurisdictions } from './datasets/jurisdictions.ts';
import { judgements } from './datasets/judgements.ts';
import { keyFigures } from './datasets/key-figures.ts';
import { lawDrafts } from './datasets/law-drafts.ts';
import { measures } from './datasets/measures.ts';
import { modelDisclosures } from './datasets/model-disclosures.ts';
import { organisations } from './datasets/organisations.ts';
import { papers } from './datasets/papers.ts';
import { policyCells } from './datasets/policy-cells.ts';
import { polls } from './datasets/polls.ts';
import { positions } from './datasets/positions.ts';
import { provisionCells } from './datasets/provision-cells.ts';
import { provisions } from './datasets/provisions.ts';
import { redLines } from './datasets/red-lines.ts';
import { registrations } from './datasets/registrations.ts';
import { relations } from './datasets/relations.ts';
import { reportEditions } from './datasets/report-editions.ts';
import { signatories } from './datasets/signatories.ts';
import { sources } from './datasets/sources.ts';
import { standards } from './datasets/standards.ts';

/** Every dataset of an edition, by id. A new dataset is one line here and one file beside the others. */
export const DATASETS = {
  judgements,
  'key-figures': keyFigures,
  findings,
  directions,
  papers,
  groups,
  'group-changes': groupChanges,
  jurisdictions,
  measures,
  'policy-cells': policyCells,
  'law-drafts': lawDrafts,
  provisions,
  'provision-cells': provisionCells,
  documents,
  dialogues,
  events,
  funding,
  registrations,
  standards,
  organisations,
  relations,
  'model-disclosures': modelDisclosures,
  positions,
  'red-lines': redLines,
  signatories,
  commitments,
  polls,
  'report-editions': reportEditions,
  acronyms,
  endnotes,
  sources,
};

export type DatasetId = keyof typeof DATASETS;
export const DATASET_IDS = keysOf(DATASETS);

/**
 * A record as it was read, with its refs filled in: where the file has `{ "id": "watermarks", "label": … }`, this has
 * `{ id: 'watermarks', label: …, refs: [{ source: 'concordia-2024-spring', at: 'section 4.5' }] }`.
 */
export type RecordOf<Id extends DatasetId> = z.infer<(typeof DATASETS)[Id]['record']>;

/** One dataset as read: its records, and the ref that the file states for records that name none. */
export type Shelved<Id extends DatasetId> = {
  readonly records: readonly RecordOf<Id>[];
  readonly source: SourceRef;
};

/** What has been loaded of an edition so far. */
export type Snapshot = { readonly [Id in DatasetId]?: Shelved<Id> };

/** A snapshot that has at least these datasets: `SnapshotWith<'papers' | 'groups'>`. */
export type SnapshotWith<Ids extends DatasetId> = Snapshot & { readonly [Id in Ids]: Shelved<Id> };

export function isDatasetId(id: string): id is DatasetId {
  return Object.hasOwn(DATASETS, id);
}
