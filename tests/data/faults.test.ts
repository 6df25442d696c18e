import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { id, refs } from '#data/fields.ts';
import { readFile, valueAt } from '#data/read.ts';
import { danglingReferences } from '#data/references.ts';
import type { Snapshot } from '#data/snapshot.ts';
import { published } from '#tests/fixtures/published.ts';

const source = { source: 'a-report', at: 'section 1' };

const shelves = defineDataset({
  id: 'shelves',
  key: ['room', 'wall'],
  record: z.strictObject({
    room: id,
    wall: z.enum(['north', 'south']),
    books: z.int().check(z.minimum(1), z.maximum(9)),
    labels: z.array(z.strictObject({ en: z.string().check(z.minLength(2)) })),
    refs,
  }),
  upgrades: [upgradeRecords(({ wall, ...rest }) => ({ ...rest, wall: wall === 'n' ? 'north' : wall }))],
});
const shelf = { room: 'hall', wall: 'north', books: 3, labels: [{ en: 'Law' }] };

const read = (text: string) => readFile(shelves, 'shelves.json', text);
const spelled = (own: object): string =>
  JSON.stringify({ dataset: 'shelves', formatVersion: 2, source, records: [shelf], ...own });
const faultsOf = (own: object): unknown => {
  const reading = read(spelled(own));
  return reading.ok ? [] : reading.faults;
};
const whole = { file: 'shelves.json', record: null };
const first = { file: 'shelves.json', record: '#1 (hall + north)' };

describe('a sound file', () => {
  it('is its records and its source', () => {
    expect(read(spelled({}))).toEqual({ ok: true, shelved: { records: [{ ...shelf, refs: [source] }], source } });
    expect(read(spelled({ records: [], more: true }))).toEqual({ ok: true, shelved: { records: [], source } });
  });

  it('of an older format is brought up to date', () => {
    expect(read(spelled({ formatVersion: 1, records: [{ ...shelf, wall: 'n' }] }))).toEqual(read(spelled({})));
    expect(read(spelled({ records: [{ ...shelf, wall: 'n' }] })).ok).toBe(false);
  });
});

describe('a dataset', () => {
  it('goes by its id, refers to nothing and is in its first format unless it says otherwise', () => {
    const record = z.strictObject({ id });
    expect(defineDataset({ id: 'plain', record })).toEqual({
      id: 'plain',
      record,
      key: ['id'],
      references: [],
      upgrades: [],
      formatVersion: 1,
    });
    expect([shelves.key, shelves.formatVersion]).toEqual([['room', 'wall'], 2]);
  });
});

describe('a file as a whole', () => {
  it.each<[string, object, object]>([
    [
      'of another dataset',
      { dataset: 'boxes' },
      { field: 'dataset', value: '"boxes"', rule: { kind: 'dataset', expected: 'shelves' } },
    ],
    [
      'of a newer format',
      { formatVersion: 3 },
      { field: 'formatVersion', value: '3', rule: { kind: 'version', known: 2 } },
    ],
    [
      'of no format',
      { formatVersion: 0 },
      { field: 'formatVersion', value: '0', rule: { kind: 'size', bound: 'at-least', limit: 1 } },
    ],
    [
      'of half a format',
      { formatVersion: 1.5 },
      { field: 'formatVersion', value: '1.5', rule: { kind: 'type', expected: 'int' } },
    ],
    [
      'without a source',
      { source: undefined },
      { field: 'source', value: 'nothing', rule: { kind: 'type', expected: 'object' } },
    ],
    [
      'with records that are no list',
      { records: {} },
      { field: 'records', value: '{}', rule: { kind: 'type', expected: 'array' } },
    ],
    [
      'whose source is no id',
      { source: { ...source, source: 'A' } },
      { field: 'source.source', value: '"A"', rule: { kind: 'pattern' } },
    ],
  ])('%s is refused', (_, own, fault) => {
    expect(faultsOf(own)).toMatchObject([{ ...whole, ...fault }]);
  });

  it('that is no JSON is refused with what the parser says', () => {
    const reading = read('{"dataset":');
    expect(reading.ok ? [] : reading.faults).toEqual([
      { ...whole, field: '', value: '', rule: { kind: 'not-json', detail: 'Unexpected end of JSON input' } },
    ]);
  });

  it('that its upgrade cannot make sense of is refused with what the upgrade says', () => {
    const faults = faultsOf({ formatVersion: 1, records: [7] });
    expect(faults).toMatchObject([{ ...whole, field: '', value: '', rule: { kind: 'other' } }]);
    expect(JSON.stringify(faults)).toContain('record');
  });
});

describe('a record', () => {
  it.each<[string, object, object]>([
    [
      'lacks a field',
      { books: undefined },
      { field: 'books', value: 'nothing', rule: { kind: 'type', expected: 'number' } },
    ],
    [
      'has a value of another type',
      { books: 'x' },
      { field: 'books', value: '"x"', rule: { kind: 'type', expected: 'number' } },
    ],
    [
      'has too little',
      { books: 0 },
      { field: 'books', value: '0', rule: { kind: 'size', bound: 'at-least', limit: 1 } },
    ],
    [
      'has too much',
      { books: 10 },
      { field: 'books', value: '10', rule: { kind: 'size', bound: 'at-most', limit: 9 } },
    ],
    ['has a field too many', { dust: 1 }, { field: 'dust', value: '1', rule: { kind: 'unknown-field' } }],
    [
      'has a word too short',
      { labels: [{ en: 'Law' }, { en: 'x' }] },
      { field: 'labels.1.en', value: '"x"', rule: { kind: 'size', bound: 'at-least', limit: 2 } },
    ],
    [
      'has a field too many within',
      { labels: [{ en: 'Law', zh: '法' }] },
      { field: 'labels.0.zh', value: '"法"', rule: { kind: 'unknown-field' } },
    ],
  ])('that %s is named by its key, with the field and what stands there', (_, own, fault) => {
    expect(faultsOf({ records: [{ ...shelf, ...own }] })).toEqual([{ ...first, ...fault }]);
  });

  it('with a word that its list does not know is told which words there are', () => {
    expect(faultsOf({ records: [{ ...shelf, wall: 'east' }] })).toEqual([
      {
        file: 'shelves.json',
        record: '#1 (hall + east)',
        field: 'wall',
        value: '"east"',
        rule: { kind: 'one-of', allowed: ['north', 'south'] },
      },
    ]);
  });

  it('that is misspelled is told by which pattern', () => {
    const pattern = '/^[a-z0-9]+([.-][a-z0-9]+)*$/';
    expect(faultsOf({ records: [{ ...shelf, room: 'Hall' }] })).toMatchObject([
      { field: 'room', rule: { kind: 'pattern', pattern } },
    ]);
  });

  it.each([
    ['has no key', { ...shelf, room: undefined }, 'room'],
    ['has half a key', { ...shelf, wall: 7 }, 'wall'],
    ['is none', 'hall', ''],
    ['is nothing', null, ''],
  ])('that %s is named by its place', (_, record, field) => {
    expect(faultsOf({ records: [shelf, record] })).toMatchObject([{ record: '#2', field }]);
  });

  it('that is there already is told which came first', () => {
    const other = { ...shelf, wall: 'south' };
    expect(faultsOf({ records: [shelf, other, { ...shelf, books: 4 }] })).toEqual([
      {
        file: 'shelves.json',
        record: '#3',
        field: 'room + wall',
        value: '"hall + north"',
        rule: { kind: 'duplicate', first: '#1' },
      },
    ]);
  });

  it('without a key is never taken for another', () => {
    const faults = faultsOf({
      records: [
        { ...shelf, room: null },
        { ...shelf, room: null },
      ],
    });
    expect(faults).toMatchObject([{ field: 'room' }, { field: 'room' }]);
  });

  it('is told with all other faults of the file', () => {
    const faults = faultsOf({
      records: [{ ...shelf, books: 0, wall: 'east' }, shelf, { ...shelf, room: 'attic', dust: 1 }],
    });
    expect(faults).toMatchObject([
      { field: 'wall' },
      { field: 'books' },
      { field: 'dust', record: '#3 (attic + north)' },
    ]);
  });
});

describe('a path', () => {
  const value = { a: [{ b: 1 }], c: null };
  it.each([
    [[], value],
    [['a', 0, 'b'], 1],
    [['a', '0', 'b'], 1],
    [['c'], null],
    [['c', 'd'], undefined],
    [['a', 7, 'b'], undefined],
    [['a', 0, 'b', 'c'], undefined],
  ])('%j leads to %j', (path, found) => {
    expect(valueAt(value, path)).toEqual(found);
  });
});

describe('references', () => {
  const sources = published('sources');
  const [paper] = published('papers').records;
  const cells = published('policy-cells');
  const snapshotOf = (own: Partial<typeof paper>, more: Snapshot = {}): Snapshot => ({
    sources,
    groups: published('groups'),
    directions: published('directions'),
    papers: { records: [{ ...paper!, ...own }], source },
    ...more,
  });
  const at = { file: 'papers.json', record: `#1 (${paper!.id})` };
  const lost = (field: string, value: string, dataset: string) => ({
    ...at,
    field,
    value,
    rule: { kind: 'dangling', dataset },
  });

  it.each<[string, Partial<typeof paper>, object[]]>([
    ['one id', { direction: 'astrology' }, [lost('direction', '"astrology"', 'directions')]],
    ['no id', { direction: null }, []],
    [
      'ids of a list',
      { groups: ['nobody', 'nowhere'] },
      [lost('groups', '"nobody"', 'groups'), lost('groups', '"nowhere"', 'groups')],
    ],
    [
      'a source of a later ref',
      {
        refs: [
          { source: sources.records[0]!.id, at: '1' },
          { source: 'hearsay', at: '2' },
        ],
      },
      [lost('refs.1.source', '"hearsay"', 'sources')],
    ],
  ])('that lead nowhere are told: %s', (_, own, faults) => {
    expect(danglingReferences(snapshotOf(own))).toEqual(faults);
  });

  it('to what has not come yet are held against nobody', () => {
    const papers = snapshotOf({ direction: 'astrology', refs: [{ source: 'hearsay', at: '1' }] }).papers;
    expect(danglingReferences(papers === undefined ? {} : { papers })).toEqual([]);
    expect(danglingReferences({})).toEqual([]);
  });

  it('of a record with several keys are told by all of them', () => {
    const [cell] = cells.records;
    const { jurisdiction, measure } = cell!;
    expect(
      danglingReferences({ measures: { records: [], source }, 'policy-cells': { records: [cell!], source } }),
    ).toEqual([
      {
        file: 'policy-cells.json',
        record: `#1 (${jurisdiction} + ${measure})`,
        field: 'measure',
        value: `"${measure}"`,
        rule: { kind: 'dangling', dataset: 'measures' },
      },
    ]);
  });
});
