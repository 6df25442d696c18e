import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyClause, type Clause } from '#model/clause.ts';
import { levelsAt } from '#model/column.ts';
import { countLevels, countPairs, countPassing, facet, passingRows, rowsBehind, type Query } from '#model/facet.ts';
import { columnOf, foldWords, tableOf, type Table } from '#model/table.ts';

type Row = { a: string[]; b: string[]; c: string[]; words: string };

const LEVELS = ['p', 'q', 'r', 's'];
const COLUMNS = ['a', 'b', 'c'] as const;
const levels = fc.uniqueArray(fc.constantFrom(...LEVELS), { maxLength: 3 });
const one = fc.constantFrom(...LEVELS).map((level) => [level]);
const row: fc.Arbitrary<Row> = fc.record({
  a: one,
  b: levels,
  c: levels,
  words: fc.constantFrom('Ünlearning 遗忘', 'watermark', 'jailbreak attack', ''),
});
const clause: fc.Arbitrary<Clause> = fc.record({
  include: fc.uniqueArray(fc.constantFrom(...LEVELS, 'unknown', 'not a level'), { maxLength: 3 }),
  exclude: fc.uniqueArray(fc.constantFrom(...LEVELS, 'unknown'), { maxLength: 2 }),
});
const query: fc.Arbitrary<Query> = fc.record({
  clauses: fc.dictionary(fc.constantFrom(...COLUMNS), clause, { noNullPrototype: true }),
  text: fc.constantFrom('', '', 'unlearn', 'ATTACK jail', '遗忘', 'nothing of the kind'),
});

function tableFrom(rows: Row[]): Table<Row> {
  return tableOf(
    rows,
    COLUMNS.map((id) => ({ id, levelsOf: (each: Row) => each[id], order: LEVELS })),
    (each) => [each.words],
  );
}

function passesClause(table: Table<Row>, index: number, id: string, wanted: Clause): boolean {
  const own = levelsAt(columnOf(table, id), index);
  const isIn = wanted.include.length === 0 || own.some((level) => wanted.include.includes(level));
  return isIn && !own.some((level) => wanted.exclude.includes(level));
}

function passes(table: Table<Row>, index: number, asked: Query, own: readonly string[]): boolean {
  const says = foldWords(asked.text)
    .split(/\s+/)
    .every((word) => foldWords(table.rows[index]!.words).includes(word));
  return (
    says &&
    Object.entries(asked.clauses).every(([id, wanted]) => own.includes(id) || passesClause(table, index, id, wanted))
  );
}

const indexes = (table: Table<Row>) => table.rows.map((_, index) => index);

describe('the facet engine', () => {
  it('keeps exactly the rows that its definition keeps', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), query, fc.subarray([...COLUMNS]), (rows, asked, own) => {
        const table = tableFrom(rows);
        const kept = [...passingRows(facet(table, asked), own)];
        expect(kept).toEqual(indexes(table).filter((index) => passes(table, index, asked, own)));
      }),
      { numRuns: 400 },
    );
  });

  it('counts each column under every clause but its own', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), query, (rows, asked) => {
        const table = tableFrom(rows);
        const facets = facet(table, asked);
        for (const id of COLUMNS) {
          const counts = countLevels(table, facets, id);
          columnOf(table, id).levels.forEach((level, code) => {
            const naive = indexes(table).filter(
              (index) => passes(table, index, asked, [id]) && levelsAt(columnOf(table, id), index).includes(level),
            );
            expect(counts[code]).toBe(naive.length);
            expect(rowsBehind(table, facets, { [id]: level }, [id])).toEqual(naive);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same whatever has been asked before, and in whatever order', () => {
    const question = fc.record({ own: fc.shuffledSubarray([...COLUMNS]), id: fc.constantFrom(...COLUMNS) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), query, fc.array(question), (rows, asked, questions) => {
        const table = tableFrom(rows);
        const facets = facet(table, asked);
        for (const { own, id } of questions) {
          const kept = indexes(table).filter((index) => passes(table, index, asked, own));
          const carriers = columnOf(table, id).levels.map(
            (level) => kept.filter((index) => levelsAt(columnOf(table, id), index).includes(level)).length,
          );
          expect([...passingRows(facets, own)]).toEqual(kept);
          expect(countPassing(facets, own)).toBe(kept.length);
          expect([...countLevels(table, facets, id, own)]).toEqual(carriers);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts pairs of levels as a naive recount does', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), query, (rows, asked) => {
        const table = tableFrom(rows);
        const counts = countPairs(table, facet(table, asked), 'a', 'b', ['a', 'b']);
        const across = columnOf(table, 'b');
        columnOf(table, 'a').levels.forEach((down, downCode) => {
          across.levels.forEach((level, code) => {
            const naive = indexes(table).filter(
              (index) =>
                passes(table, index, asked, ['a', 'b']) &&
                table.rows[index]!.a.includes(down) &&
                levelsAt(across, index).includes(level),
            );
            expect(counts[downCode * across.levels.length + code]).toBe(naive.length);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind the order of clauses', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), query, (rows, asked) => {
        const table = tableFrom(rows);
        const reversed = { ...asked, clauses: Object.fromEntries(Object.entries(asked.clauses).toReversed()) };
        expect(passingRows(facet(table, reversed))).toEqual(passingRows(facet(table, asked)));
      }),
    );
  });

  it('never gains a row by a further clause', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), query, clause, (rows, asked, further) => {
        const table = tableFrom(rows);
        const { c: _, ...fewer } = asked.clauses;
        const before = new Set(passingRows(facet(table, { ...asked, clauses: fewer })));
        const after = passingRows(facet(table, { ...asked, clauses: { ...fewer, c: further } }));
        expect([...after].every((index) => before.has(index))).toBe(true);
        if (isEmptyClause(further)) expect(after.length).toBe(before.size);
      }),
    );
  });
});
