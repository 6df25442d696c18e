import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fieldsOf, jsonSchemaOf } from '#data/json-schema.ts';
import { DATASET_IDS, isDatasetId } from '#data/snapshot.ts';

/** A schema without the words about it, which the codebook adds to the published one. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
      (key === 'description' || key === 'title') && typeof value === 'string' ? [] : [[key, bare(value)]],
    ),
  );
}

const withShared = z.looseObject({ $defs: z.record(z.string(), z.unknown()) });

describe('the published schema', () => {
  it.each(DATASET_IDS)('of %s is what the program checks', (id) => {
    const published: unknown = JSON.parse(readFileSync(`public/data/schema/${id}.schema.json`, 'utf8'));
    const own: unknown = JSON.parse(JSON.stringify(jsonSchemaOf(id)));
    expect(bare(own)).toEqual(bare(published));
    expect(z.parse(withShared, own).$defs).toEqual(z.parse(withShared, published).$defs);
  });
});

describe('the fields of a schema', () => {
  it('are named by their paths, through lists and alternatives, each with whether it must be there', () => {
    const record: Parameters<typeof fieldsOf>[0] = {
      properties: {
        id: { type: 'string' },
        note: { anyOf: [{ type: 'null' }, { properties: { en: {} }, required: ['en'] }] },
        parts: { items: { properties: { size: {} } } },
        either: { oneOf: [{ properties: { one: {} } }, { properties: { other: {} } }] },
        anything: true,
      },
      required: ['id', 'parts'],
    };
    const fields = fieldsOf({ properties: { records: { items: record } } });
    expect(fields.map(({ path, required }) => [path, required])).toEqual([
      ['id', true],
      ['note', false],
      ['note.en', true],
      ['parts', true],
      ['parts.size', false],
      ['either', false],
      ['either.one', false],
      ['either.other', false],
    ]);
    expect(fields[0]?.schema).toEqual({ type: 'string' });
  });

  it.each([{}, { properties: {} }, { properties: { records: true } }])('are none in %j', (schema) => {
    expect(fieldsOf(schema)).toEqual([]);
  });
});

describe('a dataset', () => {
  it('is known by its id', () => {
    expect(['papers', 'law-drafts', 'recipes', ''].map(isDatasetId)).toEqual([true, true, false, false]);
  });

  it.each(['constructor', 'toString', '__proto__'])('is none for having a name of every object: %s', (id) => {
    expect(isDatasetId(id)).toBe(false);
  });
});
