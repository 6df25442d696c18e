import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset, valueAt } from '#data/read.ts';
import type { DatasetId, Shelved } from '#data/snapshot.ts';
import { BY_PROVINCE, LATER_BATCHES, LATER_FACTS, NATIONAL_COUNTS, UNPUBLISHED } from './later-facts-policy.ts';
import { textOf } from './texts.ts';

// Later facts on policy, standards and filings, against what was typed in by hand from the research notes.

const EDITION = '2026-autumn';

function later<Id extends DatasetId>(id: Id): Shelved<Id>['records'] {
  const reading = readDataset(id, `${id}.json`, textOf(`${EDITION}/${id}.json`));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2));
  return reading.shelved.records;
}

/** The official titles and numbers of what was issued stand in the register of documents. */
const documents = new Map(later('documents').map((each) => [each.id, each]));

describe('later facts', () => {
  test.each(LATER_FACTS.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
    const record = later(fact.dataset).find((each) => each.id === id);
    expect(record).toMatchObject({ date: fact.date, period: 'after', confidence: fact.confidence });
    const said = JSON.stringify(record);
    for (const issuer of fact.issuers ?? []) expect(said).toContain(issuer);
    for (const words of fact.says ?? []) expect(said).toMatch(words);
    const titled = fact.dataset === 'standards' ? record : documents.get(String(valueAt(record, ['document'])));
    if (fact.title?.en !== undefined) expect(valueAt(titled, ['title', 'en'])).toMatch(fact.title.en);
    if (fact.title?.zh !== undefined) expect(valueAt(titled, ['title', 'zh'])).toBe(fact.title.zh);
    if (fact.number !== undefined) expect(valueAt(titled, ['number'])).toContain(fact.number);
    if (fact.effect !== undefined) expect(valueAt(record, ['effect'])).toBe(fact.effect);
  });

  test('each states its sources, and how each was read', () => {
    for (const dataset of ['events', 'standards', 'registrations', 'law-drafts'] as const) {
      for (const { refs } of later(dataset)) {
        expect(refs.length).toBeGreaterThan(0);
        for (const { read } of refs) expect(read).toBeDefined();
      }
    }
  });

  test('nothing that only mirrors say is published', () => {
    const said = readFileSync(`public/data/${EDITION}/events.json`, 'utf8') + textOf(`${EDITION}/standards.json`);
    for (const words of UNPUBLISHED) expect(said).not.toMatch(words);
  });
});

describe('later filings', () => {
  const rows = later('registrations');

  test('national counts, and what regions register', () => {
    const filed = rows.filter((row) => row.kind === 'national-count' && row.countedFrom === null);
    const local = rows.filter((row) => row.kind === 'local-count' && row.location === null);
    const found = NATIONAL_COUNTS.map(([date]) => [
      date,
      filed.find((row) => valueAt(row, ['date']) === date),
      local.find((row) => valueAt(row, ['date']) === date),
    ]);
    expect(filed).toHaveLength(NATIONAL_COUNTS.length);
    expect(
      found.map(([date, one, other]) => [date, valueAt(one, ['count']), valueAt(other, ['count']) ?? null]),
    ).toEqual(NATIONAL_COUNTS);
  });

  test('446 services are new in 2025, and 302 + 446 = 748', () => {
    expect(rows.find(({ id }) => id === 'services-new-2025')).toMatchObject({ count: 446, countedFrom: '2025-01' });
    expect(302 + 446).toBe(748);
  });

  test('thirteen batches, which go on from the 940 of the report', () => {
    const batches = rows.filter((row) => row.kind === 'batch');
    let sum = 940;
    expect(
      batches.map(({ date, count }) => {
        sum += count;
        return [date, count, sum];
      }),
    ).toEqual(LATER_BATCHES);
    expect(batches.every(({ confidence }) => confidence === 'medium')).toBe(true);
    expect(rows.find(({ id }) => id === 'total-deep-synthesis-batches')).toMatchObject({ value: 7764 });
    expect(rows.find(({ id }) => id === 'total-cancelled-numbers')).toMatchObject({ value: 57 });
  });

  test('counts by province, with both totals where sources disagree', () => {
    const byPlace = rows.flatMap((row) =>
      row.kind === 'local-count' && row.location !== null ? [[row.location.zh, row.count]] : [],
    );
    expect(Object.fromEntries(byPlace)).toEqual(BY_PROVINCE);
    const said = JSON.stringify(rows);
    for (const words of ['1,117', '729', '1,112', '731', '210', '211']) expect(said).toContain(words);
  });
});
