import { describe, expect, it } from 'vitest';
import { checkFigure, type Finding } from '#charts/export/check.ts';
import type { Composed, Composition } from '#charts/export/compose.ts';
import { SIZES, type Size } from '#charts/export/sizes.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES, type ColourName } from '#charts/theme.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';

const SIZE: Size = { width: 1280, height: 720, points: 0.75 };
const composition: Composition = {
  size: SIZE,
  theme: 'light',
  isTransparent: false,
  hasHeader: true,
  hasFooter: true,
  hasLetters: false,
};
type Text = Composed['texts'][number];
const text = (own: Partial<Text> = {}): Text => ({
  text: 'words',
  x: 100,
  y: 100,
  width: 50,
  height: 13,
  size: 12,
  colour: '#000000',
  on: '#ffffff',
  panel: 0,
  ...own,
});
function composed(texts: readonly Text[], own: Partial<Composed> = {}): Composed {
  return {
    size: SIZE,
    units: { from: 0, to: 1 },
    palette: PALETTES.light,
    nodes: [],
    texts,
    wishedHeight: own.size?.height ?? SIZE.height,
    title: '',
    description: '',
    language: 'en',
    ...own,
  };
}
function found(
  texts: readonly Text[],
  { spec = SPECS.bars, ...own }: Partial<Composed & Composition> & { readonly spec?: ChartSpec } = {},
): Finding[] {
  return checkFigure([spec], [composed(texts, own)], { ...composition, ...own });
}

describe('small text', () => {
  it('is smaller than nine points where the picture is used', () => {
    expect(found([text()])).toEqual([]);
    expect(found([])).toEqual([]);
    expect(found([text({ size: 11.95 })])).toEqual([]);
    expect(found([text({ y: 300 }), text({ size: 8 })])).toMatchObject([{ kind: 'small-text', points: 6 }]);
  });

  it('is cured by a higher picture where one would do, and else by one that grows', () => {
    const fixOf = (wishedHeight: number) => found([text({ size: 8 })], { wishedHeight })[0]?.fix;
    expect(fixOf(720)).toEqual({ size: SIZES.portrait });
    expect(fixOf(721)).toEqual({ size: { ...SIZE, height: 721 } });
    expect(fixOf(2160)).toEqual({ size: { ...SIZE, height: 2160 } });
    expect(fixOf(2161)).toEqual({ size: SIZES.portrait });
  });
});

describe('several parts', () => {
  it('are told with their number, and with a higher picture that would hold them all', () => {
    const part = composed([text()], { wishedHeight: 900 });
    expect(checkFigure([SPECS.bars], [part, composed([text()])], composition)).toEqual([
      { kind: 'in-parts', count: 2, fix: { size: { ...SIZE, height: 900 } } },
    ]);
    expect(checkFigure([SPECS.bars], [part, composed([text({ size: 8 })])], composition)).toMatchObject([
      { kind: 'small-text', points: 6 },
    ]);
  });

  it('are all looked at, and what is wrong is told once', () => {
    const parts = [
      composed([text()]),
      composed([text({ x: -9 })]),
      composed([text({ x: -9 }), text({ x: -9, y: 101 })]),
    ] as const;
    const kinds = checkFigure([SPECS.bars], parts, composition).map(({ kind }) => kind);
    expect(kinds).toEqual(['in-parts', 'clipped', 'overlap']);
  });
});

describe('nothing', () => {
  it('is told', () => {
    expect(found([], { spec: { ...SPECS.bars, bars: [] } })).toEqual([{ kind: 'empty', fix: null }]);
  });
});

describe('faint text', () => {
  it('has less contrast than 4.5, or than 3 where it is large', () => {
    expect(found([text({ colour: '#767676' })])).toEqual([]);
    expect(found([text({ colour: '#777777' })])).toMatchObject([{ kind: 'low-contrast', text: 'words', fix: null }]);
    expect(found([text({ colour: '#949494', size: 24 })])).toEqual([]);
    expect(found([text({ colour: '#949494', size: 23 })])).toMatchObject([{ kind: 'low-contrast' }]);
    expect(found([text({ colour: '#999999', size: 24 })])).toMatchObject([{ kind: 'low-contrast' }]);
  });

  it('is cured by a light ground where it stands on a dark one', () => {
    expect(found([text({ colour: '#777777' })], { theme: 'dark' })).toMatchObject([{ fix: { theme: 'light' } }]);
  });

  it('is told of once, the faintest', () => {
    const texts = ['#888888', '#dddddd', '#999999'].map((colour, at) => text({ colour, text: colour, y: 100 * at }));
    const [finding, ...more] = found(texts);
    expect(finding).toMatchObject({ kind: 'low-contrast', text: '#dddddd' });
    expect(finding?.kind === 'low-contrast' && finding.ratio).toBeCloseTo(1.36, 2);
    expect(more).toEqual([]);
  });
});

describe('text at the edge', () => {
  it.each<[string, Partial<Text>, boolean]>([
    ['left', { x: -0.5 }, false],
    ['left', { x: -0.6 }, true],
    ['top', { y: -0.5 }, false],
    ['top', { y: -0.6 }, true],
    ['right', { x: 1230.5 }, false],
    ['right', { x: 1230.6 }, true],
    ['bottom', { y: 707.5 }, false],
    ['bottom', { y: 707.6 }, true],
  ])('on the %s, at %j, is cut off: %s', (_, own, is) => {
    expect(found([text(own)])).toEqual(is ? [{ kind: 'clipped', text: 'words', fix: null }] : []);
  });

  it('is cured by a higher picture where one is wished for', () => {
    expect(found([text({ x: -9 })], { wishedHeight: 800 })).toMatchObject([
      { fix: { size: { ...SIZE, height: 800 } } },
    ]);
  });
});

describe('texts on one another', () => {
  const other = (own: Partial<Text>): Text => text({ text: 'other', ...own });

  it.each<[string, Partial<Text>, boolean]>([
    ['at the same place', {}, true],
    ['side by side', { x: 150 }, false],
    ['a little into one another', { x: 148.5 }, false],
    ['into one another', { x: 148.4 }, true],
    ['from the left', { x: 51.6 }, true],
    ['one line apart', { y: 113 }, false],
    ['as close as letters leave free', { y: 107.6 }, false],
    ['closer', { y: 107.5 }, true],
    ['closer from above', { y: 92.5 }, true],
    ['in another panel', { panel: 1 }, false],
  ])('%s overlap: %s', (_, own, is) => {
    expect(found([text(), other(own)])).toEqual(
      is ? [{ kind: 'overlap', text: 'words', other: 'other', fix: null }] : [],
    );
  });

  it('are told of once, with a higher picture where one is wished for', () => {
    expect(found([text(), other({}), other({})], { wishedHeight: 800 })).toEqual([
      { kind: 'overlap', text: 'words', other: 'other', fix: { size: { ...SIZE, height: 800 } } },
    ]);
  });
});

describe('series', () => {
  const { rises: _, annotations: __, ...plain } = SPECS.columns;
  const spec = (colours: readonly ColourName[], own: Partial<ColumnsSpec> = {}): ColumnsSpec => ({
    ...plain,
    mode: 'stacked',
    series: colours.map((colour, at) => ({ ...plain.series[0], colour, label: `S${at}`, marks: [mark(`${at}`, 1)] })),
    ...own,
  });

  it('that look alike in some sight are told, the closest two', () => {
    expect(found([], { spec: spec(['alignment', 'barRest', 'alignment']) })).toEqual([
      { kind: 'alike', sight: 'grey', one: 'S0', other: 'S2', fix: { hasLetters: true } },
    ]);
    expect(found([], { spec: spec(['ink', 'paper']) })).toEqual([]);
  });

  it('are not told to look alike where letters, lines or nothing at all stand for them', () => {
    const twins = ['alignment', 'alignment'] as const;
    expect(found([], { spec: spec(twins), hasLetters: true })).toEqual([]);
    expect(found([], { spec: spec(twins, { mode: 'lines' }) })).toEqual([]);
    const [one, other] = spec(twins).series;
    const empty = { ...other!, marks: [mark('0', 0), mark('1', null)] };
    expect(found([], { spec: spec([], { series: [one!, empty] }) })).toEqual([]);
  });

  it('are too many beyond eight', () => {
    const many = (count: number) => spec(Array.from({ length: count }, () => 'accent'));
    expect(found([], { spec: many(8), hasLetters: true })).toEqual([]);
    expect(found([], { spec: many(9), hasLetters: true })).toEqual([{ kind: 'many-series', count: 9, fix: null }]);
  });
});

describe('a source', () => {
  it('is missing where the figure has none, or leaves out its footer', () => {
    expect(found([], { hasFooter: false })).toEqual([{ kind: 'no-source', fix: { hasFooter: true } }]);
    const spec = { ...SPECS.bars, source: '' };
    expect(found([], { spec })).toEqual([{ kind: 'no-source', fix: null }]);
    expect(found([], { spec, hasFooter: false })).toEqual([{ kind: 'no-source', fix: null }]);
  });
});
