import { describe, expect, it } from 'vitest';
import { layersOf, orderInLayers, reachedFrom, type Tie } from '#model/layers.ts';

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
    ['minds the layer next above only', 'abxyz', ['a>y', 'b>x', 'y>z', 'b>z'], ['ab', 'yx', 'z']],
  ])('%s', (_, keys, lines, rows) => {
    expect(orderInLayers(keys.split(''), ties(...lines)).map((row) => row.join(''))).toEqual(rows);
  });

  it('has no layer without keys', () => {
    expect(orderInLayers([], [])).toEqual([]);
  });
});
