import { describe, expect, it } from 'vitest';
import { divide } from '#charts/export/divide.ts';
import { linesOf, type Span } from '#charts/export/lines.ts';
import { bundlesOf } from '#charts/kinds/flow/layout.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';

const spell = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}–${to}`).join(' ');
const holding =
  (most: number) =>
  ({ from, to }: Span): boolean =>
    to - from <= most;

describe('units shared out to pictures', () => {
  it('stand in one where they have room', () => {
    expect(spell(divide(5, 3, () => true))).toBe('0–5');
    expect(divide(0, 0, () => true)).toEqual([]);
  });

  it('stand alone where not even one has room', () => {
    expect(spell(divide(3, 3, () => false))).toBe('0–1 1–2 2–3');
  });

  it('are as few and then as even as may be', () => {
    expect(spell(divide(4, 4, holding(3)))).toBe('0–2 2–4');
    expect(spell(divide(7, 7, holding(3)))).toBe('0–3 3–6 6–7');
    expect(spell(divide(6, 6, holding(5)))).toBe('0–3 3–6');
  });

  it('are uneven where evenness would take a picture more', () => {
    const sizes = [1, 1, 1, 3];
    const fits = ({ from, to }: Span): boolean => sizes.slice(from, to).reduce((sum, size) => sum + size, 0) <= 3;
    expect(spell(divide(4, 4, fits))).toBe('0–3 3–4');
  });

  it('keep the plot together where it has room without the rest', () => {
    expect(spell(divide(4, 3, holding(3)))).toBe('0–3 3–4');
    // The plot has room whole, but not begun.
    expect(spell(divide(5, 3, ({ from, to }) => from >= 3 || to === 3))).toBe('0–3 3–5');
  });

  it('ask of each span once', () => {
    const asked: string[] = [];
    divide(6, 6, (span) => {
      asked.push(spell([span]));
      return holding(4)(span);
    });
    expect(new Set(asked).size).toBe(asked.length);
  });
});

const keysOf = (spec: ChartSpec): string =>
  linesOf(spec)
    .map((line) => line.map(({ key }) => key).join(' '))
    .join(' | ');

describe('the lines of a figure', () => {
  it.each<[ChartSpec, string]>([
    [SPECS.bars, 'a | b'],
    [SPECS.columns, 'jan/a jan/b jan+ feb/a feb+ feb!'],
    [SPECS.heatmap, 'a/x a/y | b/x b/y'],
    [SPECS.matrix, 'a/x a/y a/ | b/x b/y b/ /x /y'],
    [{ ...SPECS.matrix, downTotalLabel: null }, 'a/x a/y | b/x b/y /x /y'],
    [{ ...SPECS.matrix, acrossTotalLabel: null }, 'a/x a/y a/ | b/x b/y b/'],
    [SPECS.upset, 'a | b a+b a-'],
    [{ ...SPECS.upset, combinations: [] }, 'a | b'],
    [{ ...SPECS.upset, sets: [] }, 'a+b a-'],
    [SPECS.timeline, 'one | two'],
    [SPECS.stated, 'a | b'],
    [SPECS.parts, 'a/part a | b'],
    [SPECS.flow, 'kept/before kept/after a-c | gone/before gone/after b- before after'],
    [{ ...SPECS.flow, lanes: [] }, 'before after'],
    [SPECS.ranges, 'a/low a/high | b/low'],
    [SPECS.tiles, 'a b'],
    [SPECS.slope, 'a/a b/a a/b b/b'],
    [SPECS.diagram, 'a>b | b>x | a | b'],
    [SPECS.statements, 'two | one'],
  ])('%#: $kind', (spec, lines) => {
    expect(keysOf(spec)).toBe(lines);
  });

  it('of a flow hold together what leads to one item, and keep apart what leads nowhere', () => {
    const link = (key: string, to: string | null) => ({
      ...mark(key, 1),
      from: key,
      to,
      reason: '',
      place: '',
      isInferred: false,
    });
    const lane = { ...SPECS.flow.lanes[0], links: [link('a', 'x'), link('b', null), link('c', 'x'), link('d', null)] };
    expect(bundlesOf(lane).map(({ to, links }) => [to, links.map(({ key }) => key).join('')])).toEqual([
      ['x', 'ac'],
      [null, 'b'],
      [null, 'd'],
    ]);
    expect(keysOf({ ...SPECS.flow, lanes: [lane] })).toBe('kept/before kept/after a c | b | d before after');
  });
});
