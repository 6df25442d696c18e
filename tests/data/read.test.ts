import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { defineDataset } from '#data/dataset.ts';
import { id, refs } from '#data/fields.ts';
import { readDataset, readFile, valueAt } from '#data/read.ts';
import { danglingReferences } from '#data/references.ts';
import { DATASET_IDS, DATASETS, type DatasetId } from '#data/snapshot.ts';
import { faultSentence } from '#i18n/fault-sentence.ts';
import { reported, publishedSnapshot, publishedText } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const source = { source: 'a-report', at: 'section 1' };

/** A dataset in its third format: version 1 called the count `n`, version 2 wrote it as a string. */
const boxes = defineDataset({
  id: 'boxes',
  record: z.strictObject({ id, count: z.number(), refs }),
  upgrades: [
    (file) => ({ ...file, records: rowsOf(file).map(({ n, ...rest }) => ({ ...rest, count: n })) }),
    (file) => ({ ...file, records: rowsOf(file).map((row) => ({ ...row, count: Number(row['count']) })) }),
  ],
});

function rowsOf(file: Record<string, unknown>): Record<string, unknown>[] {
  return z.parse(z.array(z.record(z.string(), z.unknown())), file['records']);
}

function fileOf(formatVersion: number, records: unknown): string {
  return JSON.stringify({ dataset: 'boxes', formatVersion, source, records });
}

describe('reading a file', () => {
  it('brings every older format up to date', () => {
    const expected = { ok: true, shelved: { records: [{ id: 'a', count: 3, refs: [source] }], source } };
    expect(boxes.formatVersion).toBe(3);
    expect(readFile(boxes, 'boxes.json', fileOf(1, [{ id: 'a', n: '3' }]))).toEqual(expected);
    expect(readFile(boxes, 'boxes.json', fileOf(2, [{ id: 'a', count: '3' }]))).toEqual(expected);
    expect(readFile(boxes, 'boxes.json', fileOf(3, [{ id: 'a', count: 3 }]))).toEqual(expected);
  });

  it('refuses a newer format whole, and says which formats it knows', () => {
    const reading = readFile(boxes, 'boxes.json', fileOf(4, [{ id: 'a', count: 3 }]));
    expect(reading.ok ? [] : reading.faults.map(({ rule }) => rule)).toEqual([{ kind: 'version', known: 3 }]);
  });

  it('reports an old file that its upgrade cannot make sense of', () => {
    const reading = readFile(boxes, 'boxes.json', fileOf(1, ['not a record']));
    expect(reading.ok).toBe(false);
  });

  it('refuses the file of another dataset', () => {
    const reading = readDataset('papers', 'papers.json', publishedText('groups'));
    expect(reading.ok ? [] : reading.faults.map(({ rule }) => rule)).toEqual([{ kind: 'dataset', expected: 'papers' }]);
  });

  it('never throws, whatever the file says, and puts every fault into words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATASET_IDS), fc.oneof(fc.string(), fc.json()), (dataset, text) => {
        const reading = readDataset(dataset, `${dataset}.json`, text);
        expect(reading.ok).toBe(false);
        if (reading.ok) return;
        for (const language of ['en', 'zh'] as const) {
          for (const fault of reading.faults)
            expect(faultSentence(fault, wordingOf(language))).toContain(`${dataset}.json`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('survives a published file with one value changed at random', () => {
    const values = fc.constantFrom<unknown>(null, 0, -1, '', 'x', true, [], {}, 'x'.repeat(5000));
    fc.assert(
      fc.property(fc.constantFrom(...DATASET_IDS), fc.nat(), fc.nat(), values, (dataset, row, column, value) => {
        const records: Record<string, unknown>[] = reported(dataset).records.map((each) => ({ ...each }));
        const record = records[row % records.length] ?? {};
        const keys = Object.keys(record);
        record[keys[column % keys.length] ?? ''] = value;
        const reading = readDataset(
          dataset,
          `${dataset}.json`,
          JSON.stringify({ dataset, formatVersion: 1, source, records }),
        );
        expect(reading.ok || reading.faults.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

const LEFT_OUT = new Map<string, unknown>([
  ['period', 'report'],
  ['confidence', null],
]);

describe('refs that were left out', () => {
  const other = { source: 'a-law', at: 'Article 3' };
  const shelves = defineDataset({
    id: 'shelves',
    record: z.strictObject({ id, books: z.array(z.strictObject({ title: id, refs })), refs }),
  });

  it('are those of the file for a record, and those of the record for a part of it', () => {
    const records = [
      { id: 'bare', books: [{ title: 'a' }, { title: 'b', refs: [other] }] },
      { id: 'own', books: [{ title: 'c' }], refs: [other] },
    ];
    const reading = readFile(
      shelves,
      'shelves.json',
      JSON.stringify({ dataset: 'shelves', formatVersion: 1, source, records }),
    );
    expect(reading.ok ? reading.shelved.records : reading.faults).toEqual([
      {
        id: 'bare',
        books: [
          { title: 'a', refs: [source] },
          { title: 'b', refs: [other] },
        ],
        refs: [source],
      },
      { id: 'own', books: [{ title: 'c', refs: [other] }], refs: [other] },
    ]);
  });

  it('leave every published record and part with a ref: what it states itself, or what stands for it', () => {
    const stated = (value: unknown): readonly unknown[] | undefined =>
      z.optional(z.array(z.unknown())).parse(valueAt(value, ['refs']));
    const compare = (read: unknown, file: unknown, inherited: readonly unknown[]): void => {
      if (typeof read !== 'object' || read === null) return expect(read).toEqual(file);
      const own = stated(file) ?? inherited;
      if ('refs' in read) expect([read.refs, own.length > 0]).toEqual([own, true]);
      for (const [key, inner] of Object.entries(read)) {
        // A record of the report's time need not say so.
        const said = valueAt(file, [key]);
        if (key !== 'refs') compare(inner, said === undefined ? LEFT_OUT.get(key) : said, own);
      }
    };
    for (const dataset of DATASET_IDS) {
      const { source: standing, records } = reported(dataset);
      const file: unknown = JSON.parse(publishedText(dataset));
      expect(records.every((record) => dataset === 'sources' || stated(record) !== undefined)).toBe(true);
      if (DATASETS[dataset].upgrades.length === 0) compare(records, valueAt(file, ['records']), [standing]);
    }
  });

  it('cannot be told from a file that states them all', () => {
    for (const dataset of DATASET_IDS) {
      const { source: standing, records } = reported(dataset);
      const text = JSON.stringify({
        dataset,
        formatVersion: DATASETS[dataset].formatVersion,
        source: standing,
        records,
      });
      expect(readDataset(dataset, `${dataset}.json`, text)).toEqual({ ok: true, shelved: reported(dataset) });
    }
  });
});

describe('references between files', () => {
  it('all lead somewhere in the published edition', () => {
    expect(danglingReferences(publishedSnapshot())).toEqual([]);
  });

  it('are not held against a file that has not come yet', () => {
    expect(danglingReferences({ papers: reported('papers') })).toEqual([]);
  });

  it('that lead nowhere are named: an id, and a source', () => {
    const [paper] = reported('papers').records;
    const lost = { ...paper!, groups: ['nobody'], refs: [{ source: 'hearsay', at: 'a page' }] };
    const snapshot = { ...publishedSnapshot(), papers: { records: [lost], source } };
    expect(danglingReferences(snapshot).map(({ field, value }) => [field, value])).toEqual([
      ['groups', '"nobody"'],
      ['refs.0.source', '"hearsay"'],
    ]);
  });

  it('are named once, where they stand: not again for each part and record that has them from there', () => {
    const file = (dataset: DatasetId, change: (text: string) => string) => {
      const reading = readDataset(dataset, `${dataset}.json`, change(publishedText(dataset)));
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
      return { ...publishedSnapshot(), [dataset]: reading.shelved };
    };
    const ofFile = file('policy-cells', (text) =>
      text.replace('"source": "concordia-2024-spring"', '"source": "hearsay"'),
    );
    expect(danglingReferences(ofFile)).toEqual([]);
    const groups = reported('groups');
    const [group] = groups.records;
    const lost = [{ source: 'hearsay', at: 'a page' }];
    const { bestPaper, topTwoPercent } = group!.honors;
    const honors = { bestPaper: { ...bestPaper, refs: lost }, topTwoPercent: { ...topTwoPercent, refs: [...lost] } };
    const ofRecord = { ...publishedSnapshot(), groups: { ...groups, records: [{ ...group!, honors, refs: lost }] } };
    const named = danglingReferences(ofRecord).map(({ field }) => field);
    expect(named.filter((field) => field.endsWith('source'))).toEqual(['refs.0.source']);
  });
});
