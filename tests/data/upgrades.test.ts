import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#data/read.ts';
import { DATASETS, DATASET_IDS, type DatasetId } from '#data/snapshot.ts';
import { publishedText, reported } from '#tests/fixtures/published.ts';

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

/** Formats that have been reshaped since, beside those that only gained fields. */
const RESHAPED = ['dialogues', 'law-drafts', 'positions'] as const;

describe('files of version 1', () => {
  it('are of the formats that have a second one', () => {
    expect(DATASET_IDS.filter((id) => DATASETS[id].formatVersion > 1).toSorted()).toEqual(
      [...Object.keys(ADDED), ...RESHAPED].toSorted(),
    );
  });

  it('come to say what readers took from their refs: the forum of an event, the basis of a tie', () => {
    expect(upgradedRecords('events')).toEqual(reported('events').records);
    // What was found to be inferred since is a correction of the data, which no reader of version 1 could know.
    const isCorrected = ({ kind }: { readonly kind: string }): boolean => kind === 'directly-subordinated-to';
    const [then, now] = [upgradedRecords('relations'), reported('relations').records];
    expect(then.filter((tie) => !isCorrected(tie))).toEqual(now.filter((tie) => !isCorrected(tie)));
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

describe('files that held what are records of their own now', () => {
  const source = { source: 'a-report', at: 'section 1' };
  const other = [{ source: 'a-page', at: 'web page' }];
  const text = { en: 'words', zh: '文字' };
  const name = { en: 'A name', zh: null };
  const readAs = <Id extends DatasetId>(dataset: Id, formatVersion: number, records: readonly unknown[]) => {
    const reading = readDataset(dataset, 'old.json', JSON.stringify({ dataset, formatVersion, source, records }));
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    return reading.shelved.records;
  };
  const REPORTED = { period: 'report', confidence: null };

  it('give the meetings of a dialogue, each with the refs that it had, and say which came later', () => {
    const dialogue = {
      kind: 'dialogue',
      id: 'talks',
      name,
      track: '2',
      organisers: [],
      parties: [],
      focus: 'ai-focused',
      countedByReport: 'unknown',
      note: null,
      refs: other,
    };
    const meeting = { label: text, place: null, note: null };
    const meetings = [
      { ...meeting, date: '2024-03', afterReport: false },
      { ...meeting, date: null, afterReport: true, refs: [source] },
    ];
    const unsaid = { parties: [], level: null, counterparts: [], onFrontierSafety: false };
    const standing = { kind: 'meeting', dialogue: 'talks', ...meeting, ...unsaid, ...REPORTED };
    expect(readAs('dialogues', 1, [{ ...dialogue, meetings }])).toEqual([
      { ...dialogue, short: null, counterparts: [], ...REPORTED },
      { ...standing, id: 'talks-2024-03', date: '2024-03', refs: other },
      { ...standing, id: 'talks-undated-2', date: null, period: 'after', refs: [source] },
    ]);
  });

  it('give the versions of a draft', () => {
    const draft = {
      id: 'draft',
      name,
      short: text,
      lead: name,
      leadPeople: [],
      participants: null,
      standing: text,
      note: null,
    };
    const version = { note: null, links: [] };
    const versions = [
      { ...version, version: '1.0 Beta', date: '2024-03', afterReport: false, refs: other },
      { ...version, version: '2.0', date: '2025', afterReport: true },
    ];
    const standing = { kind: 'version', draft: 'draft', ...version, ...REPORTED };
    expect(readAs('law-drafts', 1, [{ ...draft, versions }])).toEqual([
      { kind: 'draft', ...draft, ...REPORTED, refs: [source] },
      { ...standing, id: 'draft-1.0-beta', version: '1.0 Beta', date: '2024-03', refs: other },
      { ...standing, id: 'draft-2.0', version: '2.0', date: '2025', period: 'after', refs: [source] },
    ]);
  });

  it('give no office to people whose office they did not say', () => {
    const position = {
      id: 'call',
      topic: 'funding',
      what: text,
      low: null,
      high: null,
      unit: null,
      qualifier: null,
      base: null,
    };
    const rest = { goesTo: null, status: 'call', date: null, note: null, refs: other };
    expect(readAs('positions', 1, [{ ...position, ...rest, who: [name] }])).toEqual([
      { ...position, ...rest, who: [{ ...name, office: null }], ...REPORTED },
    ]);
  });

  it('are told to be wrong where they are', () => {
    for (const records of [[{ kind: 'dialogue', id: 'talks' }], ['nothing']]) {
      expect(
        readDataset(
          'dialogues',
          'old.json',
          JSON.stringify({ dataset: 'dialogues', formatVersion: 1, source, records }),
        ).ok,
      ).toBe(false);
      expect(
        readDataset(
          'law-drafts',
          'old.json',
          JSON.stringify({ dataset: 'law-drafts', formatVersion: 1, source, records }),
        ).ok,
      ).toBe(false);
    }
  });

  it('say of standards and registrations of version 2 nothing that nobody said', () => {
    for (const id of ['standards', 'registrations'] as const) {
      const older = JSON.stringify({ ...z.parse(file, JSON.parse(publishedText(id))), formatVersion: 2 });
      const reading = readDataset(id, 'old.json', older);
      expect(reading.ok && reading.shelved).toEqual(reported(id));
    }
  });
});
