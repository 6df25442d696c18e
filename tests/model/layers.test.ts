import { describe, expect, it } from 'vitest';
import { crossingsOf, layersOf, orderInLayers, reachedFrom, tradesIn, type Tie } from '#model/layers.ts';

/** `a>b` has a above b, `a<b` has b above a, `a-b` has them side by side. */
function ties(...spelled: string[]): Tie[] {
  const ranks = { '>': 'from-above', '<': 'to-above', '-': null } as const;
  return spelled.map((each) => {
    const [from = '', sign = '-', to = ''] = each.split('');
    return { from, to, rank: sign === '>' || sign === '<' ? ranks[sign] : null };
  });
}

describe('what lines reach', () => {
  it.each([
    ['the start alone', 'a', [], 'a'],
    ['along a line', 'a', ['a>b'], 'ab'],
    ['against a line', 'b', ['a>b'], 'ab'],
    ['from line to line, whatever their order', 'a', ['c-d', 'b-c', 'a-b'], 'abcd'],
    ['not what hangs together elsewhere', 'a', ['a-b', 'c-d'], 'ab'],
    ['from several starts', 'ac', ['a-b', 'c-d', 'e-f'], 'abcd'],
  ])('is %s', (_, starts, lines, reached) => {
    expect([...reachedFrom(starts.split(''), ties(...lines))].toSorted().join('')).toBe(reached);
  });
});

describe('layers', () => {
  it.each([
    ['all on top without ranks', ['a-b', 'b-c'], { a: 0, b: 0, c: 0 }],
    ['one under another', ['a>b'], { a: 0, b: 1, c: 0 }],
    ['one under another, said from below', ['a<b'], { a: 1, b: 0, c: 0 }],
    ['under all that stand above', ['a>c', 'b>c', 'a>b'], { a: 0, b: 1, c: 2 }],
    ['as deep as needed, in whatever order lines come', ['b>c', 'a>b'], { a: 0, b: 1, c: 2 }],
    ['not under itself', ['a>a'], { a: 0, b: 0, c: 0 }],
    ['not under what is not there', ['x>a', 'b>y'], { a: 0, b: 0, c: 0 }],
  ])('have %s', (_, lines, layers) => {
    expect(Object.fromEntries(layersOf(['a', 'b', 'c'], ties(...lines)))).toEqual(layers);
  });

  it('end where lines run in a circle', () => {
    const layers = [...layersOf(['a', 'b', 'c'], ties('a>b', 'b>c', 'c>a')).values()];
    expect(Math.max(...layers)).toBeLessThan(3);
  });
});

describe('the order in layers', () => {
  it.each([
    ['keeps the top as given', 'cab', [], ['cab']],
    ['puts things under what they are tied to', 'abcd', ['a>d', 'b>c'], ['ab', 'dc']],
    [
      'puts things under the middle of their ties',
      'abcxyz',
      ['c>x', 'a>y', 'b>y', 'b>z', 'c>z', 'a>z'],
      ['abc', 'yzx'],
    ],
    ['reads ties from either end', 'abcd', ['d<a', 'c<b'], ['ab', 'dc']],
    ['keeps the order given where ties say the same', 'abc', ['a>c', 'a>b'], ['a', 'bc']],
    ['trades places where that crosses less', 'abcwx', ['a>w', 'b>x', 'c>w'], ['acb', 'wx']],
    ['minds the layer next above only', 'abxyz', ['a>y', 'b>x', 'y>z', 'b>z'], ['ab', 'yx', 'z']],
  ])('%s', (_, keys, lines, rows) => {
    expect(orderInLayers(keys.split(''), ties(...lines)).map((row) => row.join(''))).toEqual(rows);
  });

  it('has no layer without keys', () => {
    expect(orderInLayers([], [])).toEqual([]);
  });
});

describe('ties', () => {
  const rowsOf = (rows: readonly string[]): string[][] => rows.map((row) => row.split(''));

  it.each([
    ['not at all side by side', ['ab', 'cd'], ['a>c', 'b>d'], 0],
    ['once', ['ab', 'cd'], ['a>d', 'b>c'], 1],
    ['once, said from below', ['ab', 'cd'], ['d<a', 'c<b'], 1],
    ['each with each', ['abc', 'xyz'], ['a>z', 'b>y', 'c>x'], 3],
    ['not where they begin together', ['ab', 'cd'], ['a>d', 'a>c'], 0],
    ['not where they end together', ['ab', 'cd'], ['a>c', 'b>c'], 0],
    ['not in different layers', ['ab', 'cd', 'ef'], ['a>d', 'd>e'], 0],
    ['not over a layer between', ['ab', 'c', 'ef'], ['a>f', 'b>e'], 0],
    ['not within a layer', ['abcd'], ['a>c', 'b>d', 'd>a'], 0],
    ['not with what is not there', ['ab', 'cd'], ['a>d', 'b>z', 'z>c'], 0],
  ])('cross %s', (_, rows, lines, crossings) => {
    expect(crossingsOf(rowsOf(rows), ties(...lines))).toBe(crossings);
  });

  it('may be untangled by trading any two of a layer, the others left where they are', () => {
    const traded = tradesIn(rowsOf(['abc', 'de'])).map((rows) => rows.map((row) => row.join('')).join(' '));
    expect(traded).toEqual(['bac de', 'cba de', 'acb de', 'abc ed']);
  });
});
