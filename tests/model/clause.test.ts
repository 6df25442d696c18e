import { describe, expect, it } from 'vitest';
import {
  applyGesture,
  choiceOf,
  isClause,
  isEmptyClause,
  NO_CLAUSE,
  releaseLevel,
  type Clause,
} from '#model/clause.ts';

const clause = (include: string[], exclude: string[] = []): Clause => ({ include, exclude });

describe('a gesture on a level', () => {
  it.each([
    ['selects it alone', NO_CLAUSE, 'select', clause(['a'])],
    ['lets go of it where it was chosen alone', clause(['a']), 'select', NO_CLAUSE],
    ['selects it alone out of several', clause(['a', 'b']), 'select', clause(['a'])],
    ['selects it alone where something else was chosen', clause(['b']), 'select', clause(['a'])],
    ['drops what was left out when it selects', clause(['a'], ['b']), 'select', clause(['a'])],
    ['selects what was left out', clause([], ['a']), 'select', clause(['a'])],
    ['adds it after the others', clause(['b']), 'add', clause(['b', 'a'])],
    ['takes it back from the others', clause(['b', 'a', 'c']), 'add', clause(['b', 'c'])],
    ['adds what was left out, and leaves out the rest still', clause([], ['b', 'a']), 'add', clause(['a'], ['b'])],
    ['leaves it out after the others', clause([], ['b']), 'exclude', clause([], ['b', 'a'])],
    ['no longer leaves it out', clause(['c'], ['b', 'a']), 'exclude', clause(['c'], ['b'])],
    ['leaves out what was chosen', clause(['b', 'a']), 'exclude', clause(['b'], ['a'])],
  ] as const)('%s', (_, before, gesture, after) => {
    expect(applyGesture(before, 'a', gesture)).toEqual(after);
  });
});

describe('a level under its clause', () => {
  it.each([
    ['neutral where nothing is asked', NO_CLAUSE, 'neutral'],
    ['chosen where it is included', clause(['b', 'a']), 'chosen'],
    ['left out where only others are included', clause(['b']), 'left-out'],
    ['left out where it is excluded', clause([], ['a']), 'left-out'],
    ['left out where it is both', clause(['a'], ['a']), 'left-out'],
    ['chosen where only others are excluded', clause([], ['b']), 'chosen'],
  ] as const)('is %s', (_, own, choice) => {
    expect(choiceOf(own, 'a')).toBe(choice);
  });

  it('is let go of on both sides, and no other level is', () => {
    expect(releaseLevel(clause(['a', 'b'], ['c', 'a']), 'a')).toEqual(clause(['b'], ['c']));
  });
});

describe('a clause', () => {
  it('is empty only where it neither includes nor excludes', () => {
    expect([NO_CLAUSE, clause(['a']), clause([], ['a'])].map(isEmptyClause)).toEqual([true, false, false]);
  });

  it.each([
    [NO_CLAUSE, true],
    [{ include: 'a' }, false],
    [{ exclude: [] }, false],
    [null, false],
    [undefined, false],
    ['include', false],
  ])('is told from other values of a view state: %j', (value, is) => {
    expect(isClause(value)).toBe(is);
  });
});
