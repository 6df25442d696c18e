import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#data/read.ts';
import { DATASETS, DATASET_IDS, type DatasetId } from '#data/snapshot.ts';
import { published, publishedText } from '#tests/fixtures/published.ts';

const file = z.looseObject({ records: z.array(z.record(z.string(), z.unknown())) });

/** What version 2 of each format added. */
const ADDED = {
  events: 'forum',
  papers: 'checked',
  relations: 'basis',
  registrations: 'countedFrom',
  standards: 'leadAuthors',
} as const satisfies Partial<Record<DatasetId, string>>;
type Upgraded = keyof typeof ADDED;

/** The published file as version 1 wrote it. */
function firstVersionOf(id: Upgraded): string {
  const { records, ...rest } = z.parse(file, JSON.parse(publishedText(id)));
  const older = records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== ADDED[id])),
  );
  return JSON.stringify({ ...rest, formatVersion: 1, records: older });
}

function upgradedRecords<Id extends Upgraded>(id: Id) {
  const reading = readDataset(id, `${id}.json`, firstVersionOf(id));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.shelved.records;
}

describe('files of version 1', () => {
  it('are of the formats that have a second one', () => {
    expect(DATASET_IDS.filter((id) => DATASETS[id].formatVersion > 1).toSorted()).toEqual(
      Object.keys(ADDED).toSorted(),
    );
  });

  it('come to say what readers took from their refs: the forum of an event, the basis of a tie', () => {
    expect(upgradedRecords('events')).toEqual(published('events').records);
    expect(upgradedRecords('relations')).toEqual(published('relations').records);
  });

  it('leave unknown what nobody could know from them: where a total begins, who led a standard', () => {
    const totals = upgradedRecords('registrations').filter((row) => row.kind === 'total');
    expect(totals.map(({ countedFrom }) => countedFrom)).toEqual([null, null]);
    expect(upgradedRecords('standards').flatMap(({ leadAuthors }) => leadAuthors)).toEqual([]);
    expect(upgradedRecords('papers').filter(({ checked }) => checked !== null)).toEqual([]);
  });

  it('lose the conferences that met after the report', () => {
    const { records, ...rest } = z.parse(file, JSON.parse(firstVersionOf('papers')));
    const [record] = records;
    const older = [
      { ...record, id: 'before', venue: 'EMNLP 2023', venueAfterReport: false },
      { ...record, id: 'after', venue: 'ACL 2024', venueAfterReport: true },
    ];
    const reading = readDataset('papers', 'papers.json', JSON.stringify({ ...rest, records: older }));
    expect(reading.ok && reading.shelved.records.map(({ venue }) => venue)).toEqual(['EMNLP 2023', null]);
  });
});
