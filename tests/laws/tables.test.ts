import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, csvOf } from '#data/columns.ts';
import { jsonSchemaOf } from '#data/json-schema.ts';
import { DATASET_IDS } from '#data/snapshot.ts';
import { randomRecord, recordOf, recordSchemaOf, rowsOf, told } from '#tests/fixtures/tables.ts';

describe.each(DATASET_IDS)('any records of %s', (id) => {
  const file = jsonSchemaOf(id);
  const { schema, defs } = recordSchemaOf(file);
  const columns = columnsOf(file);

  it('come back from their table as they went in, under the same head', () => {
    fc.assert(
      fc.property(fc.array(randomRecord(schema, defs), { maxLength: 3 }), (records) => {
        const { head, rows } = rowsOf(csvOf(columns, records));
        expect(head).toEqual(columns.map(({ name }) => name));
        expect(rows.map((row) => told(recordOf(row, schema, defs)))).toEqual(records.map(told));
      }),
      { numRuns: 30 },
    );
  });

  it('say something in every cell that is said to be filled', () => {
    const filled = columns.filter((column) => column.filled).map(({ name }) => name);
    fc.assert(
      fc.property(randomRecord(schema, defs), (record) => {
        const defaults = { period: 'report', ...(record as object) };
        const [row = {}] = rowsOf(csvOf(columns, [defaults])).rows;
        expect(filled.filter((name) => row[name] === '')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a table', () => {
  const list = { type: 'array', items: { type: 'array', items: { type: 'string' } } } as const;
  const records = {
    type: 'array',
    items: { type: 'object', properties: { lists: list, word: { type: 'string' } } },
  } as const;
  const columns = columnsOf({ properties: { records } });

  it('refuses what would part an item in two, and only there', () => {
    expect(() => csvOf(columns, [{ lists: [['a|b']] }])).toThrow('lists: “a|b” holds “|”');
    expect(() => csvOf(columns, [{ lists: [['a^b']] }])).toThrow('lists: “a^b” holds “^”');
    expect(csvOf(columns, [{ lists: [['a', 'b'], ['c']], word: 'a|b^c' }])).toBe('lists,word\r\na^b|c,a|b^c\r\n');
  });

  it('refuses lists that lie deeper than there are separators', () => {
    const deeper = { type: 'array', items: { properties: { deep: { type: 'array', items: list } } } } as const;
    expect(() => columnsOf({ properties: { records: deeper } })).toThrow('deep lies in more lists');
  });

  it('has the columns of all kinds of record, and says of each what holds in all', () => {
    type Value = { type: 'string' } | { type: 'array'; items: { type: 'string' } };
    const kind = (name: string, value: Value) => {
      const properties = { kind: { type: 'string' as const, const: name }, value };
      return { type: 'object' as const, properties, required: ['kind', 'value'] };
    };
    const kinds = {
      oneOf: [kind('one', { type: 'string' }), kind('many', { type: 'array', items: { type: 'string' } })],
    };
    expect(columnsOf({ properties: { records: { type: 'array', items: kinds } } })).toMatchObject([
      { name: 'kind', lists: 0, filled: true, values: ['one', 'many'] },
      { name: 'value', lists: 1, filled: false },
    ]);
  });
});
