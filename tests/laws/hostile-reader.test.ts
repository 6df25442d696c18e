import { describe, expect, it } from 'vitest';
import { readManifest } from '#data/manifest.ts';
import { readDataset } from '#data/read.ts';
import { DATASET_IDS, type DatasetId } from '#data/snapshot.ts';
import { faultSentence } from '#i18n/fault-sentence.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Fault } from '#lib/fault.ts';
import { HOSTILE } from '#tests/fixtures/hostile.ts';
import { published, publishedText } from '#tests/fixtures/published.ts';
import { textFieldsOf, type TextField } from '#tests/fixtures/text-fields.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const fields = DATASET_IDS.flatMap((id) => textFieldsOf(id).map((field) => ({ id, field })));

/** A published record that has the field already, or else the first. */
function recordWith(id: DatasetId, { path }: TextField): unknown {
  const records: readonly object[] = published(id).records;
  const has = (record: unknown): boolean =>
    typeof path
      .split('.')
      .reduce<unknown>(
        (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : null),
        record,
      ) === 'string';
  return records.find(has) ?? records[0];
}

const bases = new Map(fields.map(({ id, field }) => [field, recordWith(id, field)]));

/** The text of a file whose only record has a text in one field. */
function fileWith(id: DatasetId, field: TextField, text: string): string {
  const file: unknown = JSON.parse(publishedText(id));
  return JSON.stringify({ ...(file as object), records: [field.put(bases.get(field), text)] });
}

/** The sentence names file, place, value and rule, and nothing in it acts on the words around it. */
function expectTold(fault: Fault, id: DatasetId, { path }: TextField, text: string): void {
  for (const language of LANGUAGES) {
    const sentence = faultSentence(fault, wordingOf(language));
    expect(sentence).toContain(`${id}.json`);
    expect(sentence).toContain('#1');
    expect(sentence).toContain(path);
    expect(sentence).toContain(fault.value);
    expect(sentence.length).toBeLessThan(600);
    expect(sentence).not.toMatch(UNSEEN);
  }
  expect(fault.field).toBe(path);
  expect(
    text.startsWith(JSON.parse(fault.value.replace(/…$/, '"').replaceAll(/\\u\{(\w+)\}/g, '\\u$1')) as string),
  ).toBe(true);
}

it('there are text fields in every dataset, and the ones that anybody would name are among them', () => {
  expect(new Set(fields.map(({ id }) => id)).size).toBe(DATASET_IDS.length);
  const names = fields.map(({ id, field: { path, isFree } }) => `${id} ${path}${isFree ? '' : ' (formed)'}`);
  expect(names).toEqual(
    expect.arrayContaining([
      'papers id (formed)',
      'papers title',
      'papers authors.0',
      'papers institutions.0.en',
      'papers note.zh',
      'papers url (formed)',
      'papers refs.0.at',
      'papers refs.0.note.en',
      'registrations kind (formed)',
      'sources publisher.zh',
    ]),
  );
});

describe.each(Object.entries(HOSTILE))('%s, in every text field of every dataset', (_, { text, becomes }) => {
  it('is read as it is, or refused in a sentence, where any words may stand', () => {
    for (const { id, field } of fields) {
      if (!field.isFree) continue;
      const reading = readDataset(id, `${id}.json`, fileWith(id, field, text));
      expect([id, field.path, reading.ok ? 'read' : 'refused']).toEqual([id, field.path, becomes]);
      if (reading.ok) expect(JSON.stringify(reading.shelved.records[0])).toContain(JSON.stringify(text));
      else for (const fault of reading.faults) expectTold(fault, id, field, text);
    }
  });

  it('is refused in a sentence where an id, a date, an address or one of a list stands', () => {
    // One word of small letters is an id like any other: what becomes of it is asked of the exports.
    const isId = text === 'constructor';
    for (const { id, field } of fields) {
      if (field.isFree) continue;
      const reading = readDataset(id, `${id}.json`, fileWith(id, field, text));
      expect([id, field.path, reading.ok && !isId]).toEqual([id, field.path, false]);
      if (!reading.ok) for (const fault of reading.faults) expectTold(fault, id, field, text);
    }
  });

  it('is no path of a file in the list of editions', () => {
    const list = JSON.stringify({
      editions: [
        {
          id: 'a',
          title: { en: 'A', zh: '甲' },
          published: '2024',
          dataThrough: '2024',
          revision: 1,
          revisionNote: null,
          files: [{ dataset: 'papers', path: text, sha256: '0'.repeat(64), records: 1, formatVersion: 1 }],
        },
      ],
    });
    expect(readManifest(list)).toEqual({
      ok: false,
      detail: expect.stringContaining('editions.0.files.0.path') as string,
    });
  });
});
