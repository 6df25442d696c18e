import { describe, expect, it } from 'vitest';
import {
  clause,
  freeText,
  idList,
  monthClause,
  oneId,
  oneMonth,
  oneOf,
  packedText,
  sortKeys,
  switchedOn,
  weightList,
  type Codec,
} from '#state/codecs.ts';

/** What a codec reads of what an address spells; undefined where it must refuse. */
function reads<Value>(
  { read }: Pick<Codec<Value>, 'read'>,
  cases: readonly (readonly [string, Value | undefined])[],
): void {
  it.each(cases)('“%s”', (spelled, value) => {
    expect(read(spelled)).toEqual(value);
  });
}

describe('one of a few', () => {
  reads(oneOf(['any', 'all']), [
    ['any', 'any'],
    ['all', 'all'],
    ['some', undefined],
    ['', undefined],
  ]);

  it('says what may be chosen, and writes it as it is', () => {
    const codec = oneOf(['any', 'all']);
    expect([codec.values, codec.write('all')]).toEqual([['any', 'all'], 'all']);
  });
});

describe('free text', () => {
  reads(freeText, [
    ['', ''],
    ['red lines <b>', 'red lines <b>'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), undefined],
    ['a\u202eb', undefined],
  ]);
});

describe('packed text', () => {
  reads(packedText, [
    ['', ''],
    ['aZ09_-', 'aZ09_-'],
    ['x'.repeat(4000), 'x'.repeat(4000)],
    ['x'.repeat(4001), undefined],
    ['a b', undefined],
    ['+a', undefined],
    ['a=', undefined],
  ]);
});

describe('a switch', () => {
  reads(switchedOn, [
    ['yes', true],
    ['no', false],
    ['', undefined],
    ['true', undefined],
  ]);

  it('is written in words', () => {
    expect([true, false].map(switchedOn.write)).toEqual(['yes', 'no']);
  });
});

describe('an id', () => {
  reads(oneId, [
    ['', ''],
    ['guangdong', 'guangdong'],
    ['arxiv-2307.04657', 'arxiv-2307.04657'],
    ['7', '7'],
    ['a--b', undefined],
    ['-a', undefined],
    ['a-', undefined],
    ['A', undefined],
    ['a b', undefined],
    ['a,b', undefined],
  ]);
});

describe('a list of ids', () => {
  reads(idList, [
    ['', []],
    ['beijing', ['beijing']],
    ['beijing,guangdong', ['beijing', 'guangdong']],
    ['beijing,guangdong,beijing', ['beijing', 'guangdong']],
    ['beijing,', undefined],
    ['beijing,Guangdong', undefined],
  ]);
});

describe('sort keys', () => {
  reads(sortKeys, [
    ['', []],
    ['title', [{ column: 'title', isDescending: false }]],
    [
      '-date,title',
      [
        { column: 'date', isDescending: true },
        { column: 'title', isDescending: false },
      ],
    ],
    ['article-cass', [{ column: 'article-cass', isDescending: false }]],
    ['--date', undefined],
    ['date,-date', undefined],
    ['date,', undefined],
    ['Date', undefined],
  ]);
});

describe('weights', () => {
  reads(weightList, [
    ['', {}],
    ['a:0', { a: 0 }],
    ['a:0.5,b:4.5,c:5', { a: 0.5, b: 4.5, c: 5 }],
    ['a:1', {}],
    ['a', undefined],
    ['a:', undefined],
    ['a:5.5', undefined],
    ['a:15', undefined],
    ['a:3.55', undefined],
    ['a:2:3', undefined],
    ['a:1,a:1', undefined],
    ['A:2', undefined],
  ]);
});

describe('a clause', () => {
  reads(clause, [
    ['', { include: [], exclude: [] }],
    ['alignment,robustness', { include: ['alignment', 'robustness'], exclude: [] }],
    ['-robustness', { include: [], exclude: ['robustness'] }],
    ['-b,a', { include: ['a'], exclude: ['b'] }],
    ['a,-a', { include: [], exclude: ['a'] }],
    ['a,a,-b,-b', { include: ['a'], exclude: ['b'] }],
    ['a,', undefined],
    ['-', undefined],
    ['A', undefined],
  ]);

  it('is written with what it includes first', () => {
    expect(clause.write({ include: ['a', 'b'], exclude: ['c', 'd'] })).toBe('a,b,-c,-d');
  });
});

describe('a month', () => {
  reads(oneMonth, [
    ['', ''],
    ['2024-02', '2024-02'],
    ['2024-12', '2024-12'],
    ['2024-13', undefined],
    ['2024-00', undefined],
    ['2024', undefined],
    ['2024-02-01', undefined],
    ['02024-02', undefined],
  ]);
});

describe('a clause on months', () => {
  reads(monthClause, [
    ['', { include: [], exclude: [] }],
    ['2024-02', { include: ['2024-02'], exclude: [] }],
    ['unknown', { include: ['unknown'], exclude: [] }],
    ['2023-12..2024-02,-2024-01', { include: ['2023-12', '2024-02'], exclude: ['2024-01'] }],
    ['-2023-12..2024-01', { include: [], exclude: ['2023-12', '2024-01'] }],
    ['2024-02..2024-02', { include: ['2024-02'], exclude: [] }],
    ['2024-02..2024-01', undefined],
    ['2024-02..', undefined],
    ['..2024-02', undefined],
    ['2023-01..2023-02..2023-03', undefined],
    ['1900-01..1999-13', undefined],
    ['1900-01..2000-01', undefined],
    ['january', undefined],
  ]);

  it('may run over a century, and no longer', () => {
    expect(monthClause.read('1900-01..1999-12')?.include).toHaveLength(1200);
  });

  it.each([
    [[], [], ''],
    [['2024-01'], [], '2024-01'],
    [['2024-01', '2024-02'], [], '2024-01,2024-02'],
    [['2023-12', '2024-01', '2024-02'], [], '2023-12..2024-02'],
    [['2024-02', '2024-01'], [], '2024-02,2024-01'],
    [['2023-12', '2024-01', '2024-02', '2024-04'], ['unknown'], '2023-12..2024-02,2024-04,-unknown'],
    [['unknown', '2024-01', '2024-02', '2024-03'], [], 'unknown,2024-01..2024-03'],
    [[], ['2023-01', '2023-02', '2023-03', '2023-05', '2023-06'], '-2023-01..2023-03,-2023-05,-2023-06'],
  ])('of %j without %j is written “%s”', (include, exclude, spelled) => {
    expect(monthClause.write({ include, exclude })).toBe(spelled);
  });
});
