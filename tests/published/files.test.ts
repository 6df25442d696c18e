import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEdition } from '#app/check-data.ts';
import { fieldsOf, jsonSchemaOf } from '#data/json-schema.ts';
import { manifestSchema } from '#data/manifest.ts';
import { readDataset, valueAt } from '#data/read.ts';
import { danglingReferences } from '#data/references.ts';
import { DATASET_IDS } from '#data/snapshot.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { DATA, EDITION, publishedTexts, textOf } from './texts.ts';

const SLUG = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const REPORT_PLACE = /^(section \d(\.\d)?|endnote \d{1,2}|executive summary|acronyms slide [1-4])$/;

describe.each(DATASET_IDS)('%s', (id) => {
  test('is read without a fault', () => {
    expect(readDataset(id, `${id}.json`, textOf(`${EDITION}/${id}.json`))).toMatchObject({ ok: true });
  });

  test('has slugs for ids, each once', () => {
    const ids = published(id).records.flatMap((record) => valueAt(record, ['id']) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of ids) expect(each).toMatch(SLUG);
  });

  test('names a source for every record', () => {
    const known = new Set(published('sources').records.map((source) => source.id));
    const { source, records } = published(id);
    for (const record of records) {
      const refs = (valueAt(record, ['refs']) ?? [source]) as readonly { source: string }[];
      expect(refs.length).toBeGreaterThan(0);
      for (const ref of refs) expect(known).toContain(ref.source);
    }
  });

  test('has a codebook entry for every field and for nothing else', () => {
    const fields = new Set(fieldsOf(jsonSchemaOf(id)).map(({ path }) => path));
    expect(Object.keys(CODEBOOK[id]?.fields ?? {}).toSorted()).toEqual([...fields].toSorted());
  });
});

test('the codebook knows no other dataset', () => {
  expect(Object.keys(CODEBOOK)).toEqual(DATASET_IDS);
});

test('the folder holds one file per dataset and nothing else', () => {
  expect(readdirSync(join(DATA, EDITION)).toSorted()).toEqual(DATASET_IDS.map((id) => `${id}.json`).toSorted());
});

test('no reference leads nowhere', () => {
  expect(danglingReferences(publishedSnapshot())).toEqual([]);
});

test('every source is used', () => {
  const texts = DATASET_IDS.filter((id) => id !== 'sources').map((id) => textOf(`${EDITION}/${id}.json`));
  const unused = published('sources').records.filter(({ id }) => !texts.some((text) => text.includes(`"${id}"`)));
  expect(unused.map(({ id }) => id)).toEqual([]);
});

test('places in the report are spelled in one of four ways', () => {
  const places = DATASET_IDS.flatMap((id) => reportPlaces(JSON.parse(textOf(`${EDITION}/${id}.json`))));
  expect(places.length).toBeGreaterThan(500);
  expect(places.filter((at) => !REPORT_PLACE.test(at))).toEqual([]);
});

test('a direction that this project assigned has its reason', () => {
  const papers = published('papers').records;
  expect(papers.filter(({ basis, basisNote }) => basis === 'inferred' && basisNote === null)).toEqual([]);
  expect(papers.filter(({ basis, basisNote }) => basis === 'report' && basisNote !== null)).toEqual([]);
  expect(papers.filter(({ origin, basis }) => origin === 'collected' && basis === 'report')).toEqual([]);
});

test('the list of editions fits the files', () => {
  const { editions } = manifestSchema.parse(JSON.parse(textOf('editions.json')));
  const edition = editions.find(({ id }) => id === EDITION);
  expect(edition).toMatchObject({ published: '2024-05-14', dataThrough: '2024-04-30' });
  // A first publication needs no note, and every later revision says what it changed.
  expect(edition?.revisionNote === null).toBe(edition?.revision === 1);
  expect(edition?.files.map(({ dataset }) => dataset)).toEqual(DATASET_IDS);
  for (const file of edition?.files ?? []) {
    const text = textOf(file.path);
    const { records, formatVersion } = JSON.parse(text) as { records: unknown[]; formatVersion: number };
    expect(file).toEqual({
      dataset: file.path.replace(/^.*\/|\.json$/g, ''),
      path: file.path,
      sha256: createHash('sha256').update(text).digest('hex'),
      records: records.length,
      formatVersion,
    });
  }
});

describe('checkEdition', () => {
  const texts = publishedTexts();
  const planted = (file: string, from: string, to: string) => ({
    ...texts,
    [file]: texts[file]?.replace(from, to) ?? '',
  });

  test('finds nothing in the published edition', () => {
    expect(checkEdition(texts)).toEqual([]);
  });

  test('reads a folder that has no list of editions', () => {
    const bare = Object.entries(texts).filter(([path]) => path !== 'editions.json');
    expect(checkEdition(Object.fromEntries(bare.map(([path, text]) => [path.replace(/^.*\//, ''), text])))).toEqual([]);
  });

  test('names every fault at once', () => {
    const faulty = planted(`${EDITION}/polls.json`, '"value": 63', '"value": 630');
    faulty[`${EDITION}/red-lines.json`] = '{';
    faulty[`${EDITION}/extra.json`] = '{}';
    delete faulty[`${EDITION}/measures.json`];
    const sentences = checkEdition(faulty).join('\n');
    expect(sentences).toMatch(
      /polls\.json, record #1 \(the-paper-2024\), field “value” is 630, but must be at most 100/,
    );
    expect(sentences).toMatch(/red-lines\.json: the file is not valid JSON/);
    expect(sentences).toMatch(/extra\.json is "extra", but must be one of key-figures/);
    expect(sentences).toMatch(/measures\.json is missing/);
    expect(sentences).toMatch(/editions\.json, record .*polls\.json, field “sha256”/);
  });

  test.each([
    [
      'policy-cells',
      '"jurisdiction": "anhui"',
      '"jurisdiction": "atlantis"',
      /“jurisdiction” is "atlantis", which jurisdictions\.json/,
    ],
    [
      'measures',
      '"source": "concordia-2024-spring"',
      '"source": "hearsay"',
      /“source\.source” is "hearsay", which sources\.json/,
    ],
    [
      'jurisdictions',
      '"source": "gb-t-2260"',
      '"source": "hearsay"',
      /“refs\.1\.source” is "hearsay", which sources\.json/,
    ],
  ])('finds a reference of %s that leads nowhere', (id, from, to, sentence) => {
    expect(checkEdition(planted(`${EDITION}/${id}.json`, from, to)).join('\n')).toMatch(sentence);
  });

  test.each([
    ['"records": 42', '"records": 43', /“records” is 43, but must be one of 42/],
    ['"revision": ', '"revision": -', /editions\.json, field “editions\.0\.revision”/],
    [`${EDITION}/polls.json`, `${EDITION}/poll.json`, /poll\.json is missing[^]*polls\.json is not listed/],
  ])('finds %s changed in the list of editions', (from, to, sentence) => {
    expect(checkEdition(planted('editions.json', from, to)).join('\n')).toMatch(sentence);
  });
});

function reportPlaces(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = valueAt(value, ['source']) === 'concordia-2024-spring' ? [String(valueAt(value, ['at']))] : [];
  return [...own, ...Object.values(value).flatMap(reportPlaces)];
}
