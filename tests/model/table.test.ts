import { describe, expect, it } from 'vitest';
import { indexColumn, levelsAt } from '#model/column.ts';
import { countLevels, facet, passingRows, rowsBehind, type Query } from '#model/facet.ts';
import { columnOf, foldWords, tableOf } from '#model/table.ts';

type Row = { readonly tags: readonly string[]; readonly words?: readonly (string | null)[] };
const rowsOf = (...tags: string[][]): Row[] => tags.map((each) => ({ tags: each }));
const column = (rows: readonly Row[], order?: readonly string[]) =>
  indexColumn('tags', rows, ({ tags }) => tags, order);

describe('a column', () => {
  it('has its levels in the given order, then as they are met', () => {
    expect(column(rowsOf(['c'], ['b'], ['d'], ['b']), ['a', 'b']).levels).toEqual(['a', 'b', 'c', 'd']);
    expect(column(rowsOf(['b'], ['a'])).levels).toEqual(['b', 'a']);
  });

  it('gives a row of which nothing is known a level of its own', () => {
    const own = column(rowsOf(['a'], [], ['a', 'b']));
    expect([0, 1, 2, 3].map((row) => levelsAt(own, row))).toEqual([['a'], ['unknown'], ['a', 'b'], []]);
  });

  it('has as many levels as a table of its length can keep, and refuses a level a row in a long one', () => {
    const rows = Array.from({ length: 2 ** 16 + 1 }, (_, at) => ({ tags: [`${at}`] }));
    expect(column(rows.slice(0, 5000)).levels).toHaveLength(5000);
    expect(() => column(rows)).toThrow('Column tags has 65537 levels, too many for 65537 rows');
  });
});

describe('a table', () => {
  it('tells that it has no such column', () => {
    const table = tableOf(rowsOf(['a']), [{ id: 'tags', levelsOf: ({ tags }) => tags }]);
    expect(columnOf(table, 'tags').levels).toEqual(['a']);
    expect(() => columnOf(table, 'colour')).toThrow('The table has no column colour');
  });

  it('holds folded words of each row, apart, and none where it is asked for none', () => {
    const table = tableOf([{ tags: [], words: ['Ünlearning', null, 'ＡＢ'] }], [], ({ words }) => words);
    expect(table.haystacks).toEqual(['unlearning\nab']);
    expect(tableOf(rowsOf(['a']), []).haystacks).toEqual(['']);
    expect(foldWords('Éß ﬁ 遗忘')).toBe('eß fi 遗忘');
  });
});

describe('a query', () => {
  const rows: Row[] = [
    { tags: ['a'], words: ['red line'] },
    { tags: ['b'], words: ['red'] },
    { tags: ['a', 'b'], words: ['line'] },
  ];
  const table = tableOf(
    rows,
    ['tags', 'others'].map((id) => ({ id, levelsOf: ({ tags }: Row) => tags })),
    ({ words = [] }) => words,
  );
  const kept = (query: Partial<Query>): number[] => [...passingRows(facet(table, { clauses: {}, text: '', ...query }))];

  it.each([
    ['red', [0, 1]],
    [' red \n line ', [0]],
    ['LINE red', [0]],
    ['  ', [0, 1, 2]],
    ['blue', []],
  ])('for the words “%s” keeps %j', (text, rowsKept) => {
    expect(kept({ text })).toEqual(rowsKept);
  });

  it('takes no search for the one before it: a space parts two words', () => {
    expect(kept({ text: 'red line' })).toEqual([0]);
    expect(kept({ text: 'redline' })).toEqual([]);
    expect(kept({ text: 'red line' })).toEqual([0]);
  });

  it('minds no level that the table does not have', () => {
    expect(kept({ clauses: { tags: { include: ['a', 'z'], exclude: [] } } })).toEqual([0, 2]);
    expect(kept({ clauses: { tags: { include: ['z'], exclude: [] } } })).toEqual([]);
    expect(kept({ clauses: { tags: { include: [], exclude: ['z'] } } })).toEqual([0, 1, 2]);
  });

  it('may have any number of clauses, and an empty one passes all', () => {
    const clauses = (include: string[]) =>
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`c${at}`, { include, exclude: [] }]));
    const wide = tableOf(
      rows,
      Array.from({ length: 40 }, (_, at) => ({ id: `c${at}`, levelsOf: ({ tags }: Row) => tags })),
    );
    expect([...passingRows(facet(wide, { clauses: clauses(['a']), text: '' }))]).toEqual([0, 2]);
    expect([...passingRows(facet(wide, { clauses: clauses([]), text: '' }))]).toEqual([0, 1, 2]);
  });

  it('counts words against every chart', () => {
    const facets = facet(table, { clauses: { tags: { include: ['b'], exclude: [] } }, text: 'red' });
    expect([...countLevels(table, facets, 'tags')]).toEqual([1, 1]);
    expect([...countLevels(table, facets, 'others')]).toEqual([0, 1]);
  });

  it('names the rows behind a count: all of its levels, and no level that is not there', () => {
    const facets = facet(table, { clauses: {}, text: '' });
    expect(rowsBehind(table, facets, { tags: 'a', others: 'b' }, [])).toEqual([2]);
    expect(rowsBehind(table, facets, { tags: 'z' }, [])).toEqual([]);
  });
});
