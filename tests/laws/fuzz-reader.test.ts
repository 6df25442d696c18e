import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASET_IDS, type DatasetId } from '#data/snapshot.ts';
import { readDataset, valueAt } from '#data/read.ts';
import { danglingReferences } from '#data/references.ts';
import { faultSentence } from '#i18n/fault-sentence.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { mutate, mutation } from '#tests/fixtures/mutations.ts';
import { published, publishedText } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const RUNS = 10_000;
const MOST_RECORDS = 5;

const sources = published('sources');
const wordings = LANGUAGES.map(wordingOf);

/** Some records in a row of a published file, so that a change hits something that matters. */
function excerptOf(id: DatasetId): (from: number) => unknown {
  const text = publishedText(id);
  return (from) => {
    const file = JSON.parse(text) as { records: unknown[] };
    const start = Math.floor(from * file.records.length);
    return { ...file, records: file.records.slice(start, start + MOST_RECORDS) };
  };
}

const prototypeKeys = Object.getOwnPropertyNames(Object.prototype);

/** Whether a field that the text leaves out was filled in by the reader: refs, or what says that nothing is said. */
function isFilledIn(key: string, value: unknown): boolean {
  return (
    key === 'refs' ||
    value === null ||
    value === false ||
    value === 'report' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** What was read, without what the text leaves out and the reader fills in. */
function asStated(read: unknown, stated: unknown): unknown {
  if (Array.isArray(read)) return read.map((each, at) => asStated(each, valueAt(stated, [at])));
  if (typeof read !== 'object' || read === null) return read;
  const isStated = ([key, value]: readonly [string, unknown]): boolean =>
    valueAt(stated, [key]) !== undefined || !isFilledIn(key, value);
  const entries = Object.entries(read).filter(isStated);
  return Object.fromEntries(entries.map(([key, value]) => [key, asStated(value, valueAt(stated, [key]))]));
}

/** Every reading is records that say what the text said, or faults that can be told in both languages. */
function expectSound(id: DatasetId, text: string): void {
  const reading = readDataset(id, `${id}.json`, text);
  if (reading.ok) {
    const { records } = JSON.parse(text) as { records: unknown };
    expect(asStated(reading.shelved.records, records)).toEqual(asStated(records, records));
    for (const fault of danglingReferences({ sources, [id]: reading.shelved })) expectTold(fault);
  } else {
    expect(reading.faults.length).toBeGreaterThan(0);
    for (const fault of reading.faults.slice(0, 20)) expectTold(fault);
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeKeys);
}

function expectTold(fault: Parameters<typeof faultSentence>[0]): void {
  for (const wording of wordings) {
    const sentence = faultSentence(fault, wording);
    expect(sentence).toContain(fault.file);
    expect(sentence).not.toMatch(/undefined|\[object/);
    expect(sentence.length).toBeLessThan(1000);
  }
}

describe(`the reader, over ${RUNS} snapshots that something happened to`, () => {
  it.each(DATASET_IDS)('%s: reads or refuses in words, and never throws', (id) => {
    const excerpt = excerptOf(id);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (from, mutations) => expectSound(id, mutate(excerpt(from), mutations)),
      ),
      { numRuns: Math.ceil(RUNS / DATASET_IDS.length) },
    );
  });

  it('text that is cut, garbled or glued', () => {
    const text = publishedText('groups');
    const at = fc.nat({ max: text.length });
    fc.assert(
      fc.property(at, at, fc.string({ unit: 'binary', maxLength: 8 }), (from, to, put) => {
        expectSound('groups', `${text.slice(0, Math.min(from, to))}${put}${text.slice(Math.max(from, to))}`);
      }),
      { numRuns: 300 },
    );
  });
});
