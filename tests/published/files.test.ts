import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEditions, checkFolder } from '#app/check-data.ts';
import { fieldsOf, jsonSchemaOf } from '#data/json-schema.ts';
import { manifestSchema } from '#data/manifest.ts';
import { readDataset, valueAt } from '#data/read.ts';
import { danglingReferences } from '#data/references.ts';
import { DATASET_IDS } from '#data/snapshot.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import { listedEdition, published, publishedParts, publishedSnapshot, reported } from '#tests/fixtures/published.ts';
import { DATA, EDITION, NEWEST, publishedTexts, textOf } from './texts.ts';

const SLUG = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const REPORT_PLACE = /^(section \d(\.\d)?|endnote \d{1,2}|executive summary|acronyms slide [1-4])$/;

describe.each(DATASET_IDS)('%s', (id) => {
  test('is read without a fault', () => {
    for (const { file, text } of publishedParts(id)) expect(readDataset(id, file, text)).toMatchObject({ ok: true });
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

test('the folder holds one file per dataset, each as JSON and as CSV, what describes them, and nothing else', () => {
  const names = DATASET_IDS.flatMap((id) => [`${id}.json`, `${id}.csv`]);
  expect(readdirSync(join(DATA, EDITION)).toSorted()).toEqual([...names, 'datapackage.json'].toSorted());
});

test('no reference leads nowhere', () => {
  expect(danglingReferences(publishedSnapshot())).toEqual([]);
});

test.each([EDITION, NEWEST])('every source of %s is used', (edition) => {
  const listed = listedEdition(edition);
  const texts = DATASET_IDS.filter((id) => id !== 'sources').flatMap((id) => publishedParts(id, listed));
  const own = new Set(
    sourcesOf(edition).flatMap((id) => (texts.some(({ text }) => text.includes(`"${id}"`)) ? [] : [id])),
  );
  expect([...own]).toEqual([]);
});

/** The sources that an edition's own folder lists. */
function sourcesOf(edition: string): string[] {
  const reading = readDataset('sources', 'sources.json', textOf(`${edition}/sources.json`));
  return reading.ok ? reading.shelved.records.map(({ id }) => id) : [];
}

test('places in the report are spelled in one of four ways', () => {
  const texts = DATASET_IDS.flatMap((id) => publishedParts(id));
  const places = texts.flatMap(({ text }) => reportPlaces(JSON.parse(text)));
  expect(places.length).toBeGreaterThan(500);
  expect(places.filter((at) => !REPORT_PLACE.test(at))).toEqual([]);
});

test('a direction that this project assigned has its reason', () => {
  const papers = reported('papers').records;
  expect(papers.filter(({ basis, basisNote }) => basis === 'inferred' && basisNote === null)).toEqual([]);
  expect(papers.filter(({ basis, basisNote }) => basis === 'report' && basisNote !== null)).toEqual([]);
  expect(papers.filter(({ origin, basis }) => origin === 'collected' && basis === 'report')).toEqual([]);
});

test.each([
  [EDITION, { published: '2024-05-14', dataThrough: '2024-05-14' }],
  [NEWEST, { published: '2026-11-30', dataThrough: '2026-10-09' }],
])('the list of editions fits the files of %s', (id, dates) => {
  const { editions } = manifestSchema.parse(JSON.parse(textOf('editions.json')));
  expect(editions.map((each) => each.id)).toEqual([NEWEST, EDITION]);
  const edition = editions.find((each) => each.id === id);
  expect(edition).toMatchObject(dates);
  // A first publication needs no note, and every later revision says what it changed.
  expect(edition?.revisionNote === null).toBe(edition?.revision === 1);
  expect([...new Set(edition?.files.map(({ dataset }) => dataset))]).toEqual(DATASET_IDS);
  // An edition that builds on another takes its files as they are, each before its own.
  const folders = edition?.files.map(({ path }) => path.split('/')[0]);
  expect([...new Set(folders)]).toEqual(id === NEWEST ? [EDITION, NEWEST] : [EDITION]);
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

describe('checkEditions', () => {
  const texts = publishedTexts();
  const planted = (file: string, from: string, to: string) => ({
    ...texts,
    [file]: texts[file]?.replaceAll(from, to) ?? '',
  });

  test('finds nothing in the published edition', () => {
    expect(checkEditions(texts)).toEqual([]);
  });

  test('reads a folder that has no list of editions', () => {
    const bare = Object.entries(texts).filter(([path]) => path !== 'editions.json');
    const own = bare.filter(([path]) => path.startsWith(EDITION));
    expect(checkFolder(Object.fromEntries(own.map(([path, text]) => [path.replace(/^.*\//, ''), text])))).toEqual([]);
  });

  test('names every fault at once', () => {
    const faulty = planted(`${EDITION}/polls.json`, '"value": 63', '"value": 630');
    faulty[`${EDITION}/red-lines.json`] = '{';
    faulty[`${EDITION}/extra.json`] = '{}';
    delete faulty[`${EDITION}/measures.json`];
    const sentences = checkEditions(faulty).join('\n');
    expect(sentences).toMatch(
      /polls\.json, record #1 \(the-paper-2024\), field “value” is 630, but must be at most 100/,
    );
    expect(sentences).toMatch(/red-lines\.json: the file is not valid JSON/);
    expect(sentences).toMatch(/extra\.json is "extra", but must be one of judgements, key-figures/);
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
    expect(checkEditions(planted(`${EDITION}/${id}.json`, from, to)).join('\n')).toMatch(sentence);
  });

  test.each([
    ['"records": 42', '"records": 43', /“records” is 43, but must be one of 42/],
    ['"revision": ', '"revision": -', /editions\.json, field “editions\.0\.revision”/],
    [`${EDITION}/polls.json`, `${EDITION}/poll.json`, /poll\.json is missing[^]*polls\.json is not listed/],
  ])('finds %s changed in the list of editions', (from, to, sentence) => {
    expect(checkEditions(planted('editions.json', from, to)).join('\n')).toMatch(sentence);
  });
});

function reportPlaces(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = valueAt(value, ['source']) === 'concordia-2024-spring' ? [String(valueAt(value, ['at']))] : [];
  return [...own, ...Object.values(value).flatMap(reportPlaces)];
}
