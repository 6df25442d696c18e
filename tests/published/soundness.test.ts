import { describe, expect, test } from 'vitest';
import { checkEditions } from '#app/check-data.ts';
import { EDITION, NEWEST, publishedTexts } from './texts.ts';

// Each rule that no shape of a record can hold, seen broken: the sentence names the file, the record, the value and the rule.

const texts = publishedTexts();

type Fields = Record<string, unknown>;

/** The published files with one record of one of them changed. */
function planted(path: string, id: string, change: (record: Fields) => void): readonly string[] {
  const file = JSON.parse(texts[path] ?? '') as { records: Fields[] };
  const record = file.records.find((each) => each['id'] === id);
  if (record === undefined) throw new Error(`${path} has no ${id}`);
  change(record);
  // That the file is not as listed is told too, and no matter here.
  return checkEditions({ ...texts, [path]: JSON.stringify(file) }).filter((each) => !each.startsWith('editions.json'));
}

const EVENTS = `${EDITION}/events.json`;
const LATER = `${NEWEST}/dialogues.json`;
const DOCUMENTS = `${EDITION}/documents.json`;
const STANDARDS = `${NEWEST}/standards.json`;
const VENICE = 'idais-2024-09-05';

test('nothing is wrong with what is published', () => {
  expect(checkEditions(texts)).toEqual([]);
});

describe('an edition of the report’s time', () => {
  test.each(['2024-05-15', '2024-06', '2025'])('holds nothing of %s', (date) => {
    expect(planted(EVENTS, 'bletchley-declaration', (event) => (event['date'] = date))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^2024-spring/events\\.json, record #\\d+ \\(bletchley-declaration\\), field “date” is "${date}", which breaks the rule “this edition ends on 2024-05-14: .*”\\.$`,
        ),
      ),
    ]);
  });

  test.each(['2024-05-14', '2024-05', '2024'])('may hold something of %s, which may be its last day', (date) => {
    expect(planted(EVENTS, 'bletchley-declaration', (event) => (event['date'] = date))).toEqual([]);
  });

  test('holds no such date in a part of a record either, and sources may be of any day', () => {
    const [sentence, ...more] = planted(
      `${EDITION}/dialogues.json`,
      'count-ai-focused',
      (row) => (row['since'] = '2025'),
    );
    expect(more).toEqual([]);
    expect(sentence).toMatch(/dialogues\.json, record #1 \(count-ai-focused\), field “since” is "2025"/);
    expect(planted(`${EDITION}/sources.json`, 'gov-uk-bletchley', (source) => (source['date'] = '2025'))).toEqual([]);
  });

  test('has no later fact in it', () => {
    const faults = planted(EVENTS, 'bletchley-declaration', (event) =>
      Object.assign(event, { period: 'after', confidence: 'high' }),
    );
    expect(faults).toEqual([
      expect.stringMatching(
        /events\.json, record #\d+ \(bletchley-declaration\), field “period” is "after", which breaks the rule “only what came after the report says this”/,
      ),
      expect.stringMatching(/field “confidence” is "high"/),
    ]);
  });
});

describe('a later fact', () => {
  test.each<[string, (record: Fields) => void, RegExp]>([
    [
      'its period',
      (each) => delete each['period'],
      /field “period” is missing, which breaks the rule “a later fact says “after””/,
    ],
    ['its period', (each) => (each['period'] = 'report'), /field “period” is "report", which breaks the rule/],
    ['how sure it is', (each) => delete each['confidence'], /field “confidence” is missing, .*high, medium, low/],
    ['sources of its own', (each) => delete each['refs'], /field “refs” is missing, .*states sources of its own/],
    [
      'how they were read',
      (each) => delete (each['refs'] as Fields[])[0]?.['read'],
      /field “refs\.0\.read” is missing, .*whole, part, snippet, second-hand/,
    ],
  ])('says %s', (_, change, sentence) => {
    const faults = planted(LATER, VENICE, change);
    expect(faults).toEqual([expect.stringMatching(sentence)]);
    expect(faults[0]).toMatch(/^2026-autumn\/dialogues\.json, record #\d+ \(idais-2024-09-05\), /);
  });

  test('stands in one file only', () => {
    expect(planted(LATER, VENICE, (each) => (each['id'] = 'idais-2024-03-10'))).toEqual([
      expect.stringMatching(
        /2026-autumn\/dialogues\.json, record #\d+, field “id” is "idais-2024-03-10", which record 2024-spring\/dialogues\.json has already/,
      ),
    ]);
  });
});

describe('dates', () => {
  test('of effect do not come before those of adoption', () => {
    const change = (each: Fields): void => void Object.assign(each, { date: '2023-07-10', effect: '2023-07-09' });
    expect(planted(DOCUMENTS, 'doc-genai-measures-2023', change)).toEqual([
      expect.stringMatching(
        /documents\.json, record #\d+ \(doc-genai-measures-2023\), field “effect” is "2023-07-09", which breaks the rule “no earlier than “date”, which is 2023-07-10”/,
      ),
    ]);
    const vague = (each: Fields): void => void Object.assign(each, { date: '2023-07-10', effect: '2023-07' });
    expect(planted(DOCUMENTS, 'doc-genai-measures-2023', vague)).toEqual([]);
  });
});

describe('a chain', () => {
  const chained = (replaces: string[], date = '2023-07'): readonly string[] =>
    planted(DOCUMENTS, 'doc-genai-measures-2023', (each) => Object.assign(each, { replaces, date }));

  test('leads to something known', () => {
    expect(chained(['doc-of-nobody'])).toEqual([
      expect.stringMatching(
        /documents\.json, record #\d+ \(doc-genai-measures-2023\), field “replaces” is "doc-of-nobody", which documents\.json does not have/,
      ),
    ]);
  });

  test('leads to something older', () => {
    expect(chained(['doc-tc260-003'])).toEqual([
      expect.stringMatching(
        /field “replaces” is "doc-tc260-003", which breaks the rule “something no younger than 2023-07: that one is of 2024-02/,
      ),
    ]);
  });

  test('does not lead to itself, nor in a circle', () => {
    expect(chained(['doc-genai-measures-2023'])).toEqual([
      expect.stringMatching(
        /“replaces” is "doc-genai-measures-2023", which breaks the rule “something else than the record itself”/,
      ),
    ]);
    const path = DOCUMENTS;
    const file = JSON.parse(texts[path] ?? '') as { records: Fields[] };
    const ring = ['doc-genai-measures-2023', 'doc-genai-draft-2023', 'doc-csl-2016'];
    ring.forEach((id, at) => {
      const record = file.records.find((each) => each['id'] === id);
      Object.assign(record ?? {}, { replaces: [ring[(at + 1) % ring.length]], date: '2023' });
    });
    const faults = checkEditions({ ...texts, [path]: JSON.stringify(file) }).filter((each) => /no circle/.test(each));
    expect(faults).toHaveLength(ring.length);
  });

  test('of standards is held to the same', () => {
    const file = JSON.parse(texts[STANDARDS] ?? '') as { records: Fields[] };
    const id = String(file.records[0]?.['id']);
    expect(planted(STANDARDS, id, (each) => (each['replaces'] = [id]))).toEqual([
      expect.stringMatching(/^2026-autumn\/standards\.json, record #1 .*something else than the record itself/),
    ]);
  });
});

test.each([
  [DOCUMENTS, 'doc-genai-measures-2023'],
  [`${NEWEST}/documents.json`, 'doc-gb45438'],
])('an issuer is a listed organisation: %s', (path, id) => {
  const [sentence, ...more] = planted(path, id, (each) => (each['issuers'] = ['ministry-of-silly-walks']));
  expect(more).toEqual([]);
  expect(sentence?.replace(/#\d+/, '#')).toBe(
    `${path}, record # (${id}), field “issuers” is "ministry-of-silly-walks", which organisations.json does not have.`,
  );
});

test('a meeting is of a dialogue, and a version of a draft', () => {
  expect(planted(LATER, VENICE, (each) => (each['dialogue'] = 'count-frontier'))).toEqual([
    expect.stringMatching(
      /dialogues\.json, record #\d+ \(idais-2024-09-05\), field “dialogue” is "count-frontier", .*kind “dialogue”/,
    ),
  ]);
  expect(planted(`${NEWEST}/law-drafts.json`, 'cass-3.0', (each) => (each['draft'] = 'cass-2.0'))).toEqual([
    expect.stringMatching(/law-drafts\.json, record #1 \(cass-3\.0\), field “draft” is "cass-2\.0", .*kind “draft”/),
  ]);
});
