import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jsonSchemaOf } from '#data/json-schema.ts';
import { readParts } from '#data/read.ts';
import { isDatasetId } from '#data/snapshot.ts';
import { listedEdition, publishedParts } from '#tests/fixtures/published.ts';
import { recordOf, recordSchemaOf, rowsOf, told } from '#tests/fixtures/tables.ts';
import { DATA, EDITION, NEWEST } from './texts.ts';

// `datapackage.json` and the tables that it describes, by what the standard says (Data Package, version 2) and by what the JSON
// files hold. Other programs read them in readers.test.ts.

const field = z.strictObject({
  name: z.string().check(z.minLength(1)),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  format: z.optional(z.literal('uri')),
  description: z.string().check(z.regex(/^[^ ].*[^.]\.$/)),
  constraints: z.optional(
    z.strictObject({
      required: z.optional(z.literal(true)),
      enum: z.optional(z.array(z.string()).check(z.minLength(1))),
      pattern: z.optional(z.string()),
      minimum: z.optional(z.number()),
      maximum: z.optional(z.number()),
      maxLength: z.optional(z.int()),
    }),
  ),
});
const fields = z.array(z.string()).check(z.minLength(1));
const cited = z.strictObject({ title: z.string(), path: z.optional(z.url()) });
const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
  title: z.string(),
  description: z.string(),
  version: z.string().check(z.regex(/^\d+\.0\.0$/)),
  created: z.iso.datetime(),
  sources: z.array(cited).check(z.minLength(1)),
  resources: z.array(
    z.strictObject({
      name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
      type: z.literal('table'),
      path: z.string().check(z.regex(/^[a-z-]+\.csv$/)),
      title: z.string(),
      description: z.string(),
      format: z.literal('csv'),
      mediatype: z.literal('text/csv'),
      encoding: z.literal('utf-8'),
      dialect: z.strictObject({
        header: z.literal(true),
        delimiter: z.literal(','),
        lineTerminator: z.literal('\r\n'),
        quoteChar: z.literal('"'),
        doubleQuote: z.literal(true),
      }),
      bytes: z.int(),
      hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
      sources: z.array(cited),
      schema: z.strictObject({
        fields: z.array(field).check(z.minLength(1)),
        missingValues: z.tuple([z.literal('')]),
        primaryKey: fields,
        foreignKeys: z.optional(
          z.array(z.strictObject({ fields, reference: z.strictObject({ resource: z.string(), fields }) })),
        ),
      }),
    }),
  ),
});
type Field = z.infer<typeof field>;

const LEXICAL = { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, boolean: /^(true|false)$/ };

function faultsOf(cell: string, { type, constraints = {} }: Field): string | null {
  if (cell === '') return constraints.required === true ? 'is empty' : null;
  const { enum: values, pattern, minimum = -Infinity, maximum = Infinity, maxLength = Infinity } = constraints;
  if (!LEXICAL[type].test(cell)) return `is no ${type}`;
  if (values !== undefined && !values.includes(cell)) return 'is not on the list';
  if (pattern !== undefined && !new RegExp(pattern).test(cell)) return 'is not of the pattern';
  const isNumber = type === 'integer' || type === 'number';
  if (isNumber && (Number(cell) < minimum || Number(cell) > maximum)) return 'is out of bounds';
  return cell.length > maxLength ? 'is too long' : null;
}

describe.each([EDITION, NEWEST])('the data package of %s', (edition) => {
  const textAt = (name: string): string => readFileSync(join(DATA, edition, name), 'utf8');
  const { resources, ...about } = z.parse(dataPackage, JSON.parse(textAt('datapackage.json')));
  const tables = new Map(resources.map(({ name, path }) => [name, rowsOf(textAt(path))]));
  const keysIn = (name: string, columns: readonly string[]): string[] =>
    tables.get(name)?.rows.map((row) => columns.map((column) => row[column]).join('\n')) ?? [];

  test('names the edition, its revision and the report', () => {
    const { revision, files } = listedEdition(edition);
    expect(about.name).toBe(`ai-safety-in-china-atlas-${edition}`);
    expect(about.version).toBe(`${revision}.0.0`);
    expect(about.sources[0]?.title).toBe('The State of AI Safety in China, Spring 2024 Report');
    expect(resources.map(({ name }) => name)).toEqual([...new Set(files.map(({ dataset }) => dataset))]);
  });

  test.each(resources.map((resource) => [resource.name, resource] as const))('holds %s', (name, resource) => {
    const { path, bytes, hash, schema } = resource;
    const raw = readFileSync(join(DATA, edition, path));
    expect(raw.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(raw).digest('hex')}`).toBe(hash);
    const text = textAt(path);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);

    const { head, rows } = rowsOf(text);
    expect(head).toEqual(schema.fields.map((each) => each.name));
    const faults = rows.flatMap((row) =>
      schema.fields.flatMap((each) => {
        const fault = faultsOf(row[each.name] ?? '', each);
        return fault === null ? [] : [`${each.name}: “${row[each.name]}” ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
    // Nothing that a spreadsheet would run: the files are not guarded, so that programs read what is published.
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t]|^-\D/.test(cell))).toEqual([]);

    const keys = keysIn(name, schema.primaryKey);
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields: own, reference } of schema.foreignKeys ?? []) {
      const known = new Set(keysIn(reference.resource === '' ? name : reference.resource, reference.fields));
      const wanted = keysIn(name, own).filter((key) => key !== '');
      expect(wanted.filter((key) => !known.has(key))).toEqual([]);
    }
  });

  test.each(resources.map(({ name }) => name))('has in the table of %s what its files hold', (name) => {
    if (!isDatasetId(name)) throw new Error(`${name} is no dataset`);
    const reading = readParts(name, publishedParts(name, listedEdition(edition)));
    if (!reading.ok) throw new Error(`${name} has faults`);
    const { schema, defs } = recordSchemaOf(jsonSchemaOf(name));
    const records: readonly unknown[] = reading.shelved.records;
    expect(tables.get(name)?.rows.map((row) => told(recordOf(row, schema, defs)))).toEqual(records.map(told));
  });
});

test('the columns of a table stay what they are', () => {
  const [head] = readFileSync(join(DATA, NEWEST, 'events.csv'), 'utf8').split('\r\n');
  expect(head).toBe(
    'id,title.en,title.zh,date,domain,kind,forum,actors.en,actors.zh,place.en,place.zh,content.en,content.zh,origin,note.en,note.zh,url,document,contact.counterparts,contact.level,contact.label.en,contact.label.zh,contact.onFrontierSafety,turningPoint.en,turningPoint.zh,period,confidence,refs.source,refs.at,refs.read,refs.note.en,refs.note.zh',
  );
});
