import { describe, expect, it } from 'vitest';
import { reachedFrom } from '#model/reach.ts';

/** `a>b` leads from a to b. */
const ties = (...spelled: string[]) => spelled.map(([from = '', , to = '']) => ({ from, to }));

describe('what lines reach', () => {
  it.each([
    ['the start alone', 'a', [], 'a'],
    ['along a line', 'a', ['a>b'], 'ab'],
    ['against a line', 'b', ['a>b'], 'ab'],
    ['from line to line, whatever their order', 'a', ['c>d', 'b>c', 'a>b'], 'abcd'],
    ['not what hangs together elsewhere', 'a', ['a>b', 'c>d'], 'ab'],
    ['from several starts', 'ac', ['a>b', 'c>d', 'e>f'], 'abcd'],
  ])('is %s', (_, starts, lines, reached) => {
    expect([...reachedFrom(starts.split(''), ties(...lines))].toSorted().join('')).toBe(reached);
  });
});
