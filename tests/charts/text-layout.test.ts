import { describe, expect, it } from 'vitest';
import { widestWord, widthOf, wrap, type Font } from '#charts/export/measure.ts';
import { fontOf, LINE, SvgBuilder, STACKS, TEXT } from '#charts/export/svg-builder.ts';
import { PALETTES } from '#charts/theme.ts';

const font: Font = { family: 'sans', weight: 400, size: 10 };

describe('the width of a text', () => {
  it.each<[string, Partial<Font>, number]>([
    ['', {}, 0],
    ['0', {}, 6.31],
    ['00', {}, 12.62],
    ['0', { size: 20 }, 12.62],
    ['0', { weight: 700 }, 6.74],
    ['0', { family: 'serif' }, 5.47],
    ['0', { family: 'serif', weight: 400 }, 5.47],
    ['法', {}, 10],
    ['，', {}, 10],
    ['𠀀', {}, 10],
    ['𝒜', {}, 6],
    ['ѝ', {}, 6],
  ])('“%s” with %j is %d', (text, own, width) => {
    expect(widthOf(text, { ...font, ...own })).toBeCloseTo(width, 5);
  });
});

describe('lines', () => {
  /** Lines as wide as so many Chinese characters. */
  const lines = (text: string, ems: number): readonly string[] => wrap(text, font, ems * 10 + 0.01);

  it.each<[string, string, number, string[]]>([
    ['are one where all fits', 'one two', 9, ['one two']],
    ['are one even of nothing', '', 9, ['']],
    ['are one even of spaces', '   ', 9, ['']],
    ['break after spaces, which go', 'one two', 2.5, ['one', 'two']],
    ['make one space of many', 'one \n  two', 9, ['one two']],
    ['break after hyphens', 'well-known', 3.5, ['well-', 'known']],
    ['break after strokes', 'and/or', 3, ['and/', 'or']],
    ['break after dashes', '2023–2024', 3.5, ['2023–', '2024']],
    ['break a word that is too wide', '000000', 2, ['000', '000']],
    ['begin anew before a word that is too wide', 'a 000000', 2, ['a', '000', '000']],
    ['break around each Chinese character', '人工智能', 2, ['人工', '智能']],
    ['break between Chinese and Latin', '人工AI人工', 2.5, ['人工', 'AI人', '工']],
    ['do not begin with Chinese closing signs', '人工，智能', 2, ['人', '工，', '智能']],
    ['do not begin with a Latin full stop after Chinese', '人工.智能', 2, ['人', '工.', '智能']],
    ['do not end with Chinese opening signs', '人工（智）', 3, ['人工', '（智）']],
    ['keep a Chinese number and what it counts together', '共有 12 篇', 3, ['共有', '12 篇']],
    ['keep the number of a place together', '第二章第 4 节', 4, ['第二章', '第 4 节']],
    ['do not break at spaces that forbid it', 'one 1\u00a0+\u00a01', 4, ['one', '1\u00a0+\u00a01']],
    ['do not leave a short word behind', 'aaaa bbbb cccc dddd e', 11, ['aaaa bbbb cccc', 'dddd e']],
    [
      'leave it where it would take more lines',
      'aaaa bbbb cc dddd eeee ff g',
      6.2,
      ['aaaa bbbb', 'cc dddd', 'eeee ff g'],
    ],
    ['do not end with Latin opening signs', '人工(AI)', 3, ['人工', '(AI)']],
  ])('%s', (_, text, ems, wanted) => {
    expect(lines(text, ems)).toEqual(wanted);
  });

  it('may be as wide as the width, and no wider', () => {
    expect(wrap('法律', font, 20)).toEqual(['法律']);
    expect(wrap('法律', font, 19.9)).toEqual(['法', '律']);
    expect(wrap('法 律', font, 22.8)).toEqual(['法', '律']);
    expect(wrap('法 律', font, 22.82)).toEqual(['法 律']);
  });

  it('are as wide as the widest part that may not break', () => {
    expect(widestWord('', font)).toBe(0);
    expect(widestWord('a 000 b', font)).toBeCloseTo(18.93, 5);
    expect(widestWord('00-0000 ', font)).toBeCloseTo(25.24, 5);
  });
});

describe('an SVG builder', () => {
  const svg = (): SvgBuilder => new SvgBuilder(PALETTES.light);
  const shapes = (own: SvgBuilder): unknown[] =>
    own.nodes.map(({ tag, attributes, children }) => [tag, attributes, ...children]);

  it('draws shapes as they are', () => {
    const own = svg();
    own.rect(1, 2, 3, 4, 'red', { rx: 5 });
    own.line(1, 2, 3, 4, 'red', { 'stroke-width': 2 });
    own.circle(1, 2, 3, 'red', { stroke: 'blue' });
    own.path('M0 0', { fill: 'red' });
    expect(shapes(own)).toEqual([
      ['rect', { x: 1, y: 2, width: 3, height: 4, fill: 'red', rx: 5 }],
      ['line', { x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'red', 'stroke-width': 2 }],
      ['circle', { cx: 1, cy: 2, r: 3, fill: 'red', stroke: 'blue' }],
      ['path', { d: 'M0 0', fill: 'red' }],
    ]);
    expect(own.texts).toEqual([]);
  });

  it('draws no rectangle without an area, and no text without a letter', () => {
    const own = svg();
    own.rect(0, 0, 0, 4, 'red');
    own.rect(0, 0, 4, 0, 'red');
    expect(own.text('', 0, 0)).toBe(0);
    expect(own.nodes).toEqual([]);
  });

  it('writes ordinary text in ink on the surface, and remembers where', () => {
    const own = svg();
    const width = own.text('00', 100, 50);
    expect(width).toBeCloseTo(2 * 0.631 * TEXT, 5);
    expect(shapes(own)).toEqual([
      [
        'text',
        { x: 100, y: 50, 'font-family': STACKS.sans, 'font-size': 12, 'font-weight': 400, fill: PALETTES.light.ink },
        '00',
      ],
    ]);
    const [box] = own.texts;
    expect(box).toMatchObject({
      text: '00',
      x: 100,
      width,
      size: 12,
      colour: PALETTES.light.ink,
      on: PALETTES.light.surface,
    });
    expect(box?.y).toBeCloseTo(50 - 0.86 * 12, 5);
    expect(box?.height).toBeCloseTo(1.08 * 12, 5);
  });

  it('writes as it is told', () => {
    const own = svg();
    const style = {
      size: 20,
      weight: 600,
      family: 'serif',
      colour: 'red',
      on: 'blue',
      halo: 'white',
    } as const;
    const width = own.text('0', 100, 50, { ...style, anchor: 'middle' });
    own.text('0', 100, 50, { ...style, anchor: 'end' });
    expect(own.texts.map(({ x, size, colour, on }) => [x, size, colour, on])).toEqual([
      [100 - width / 2, 20, 'red', 'blue'],
      [100 - width, 20, 'red', 'blue'],
    ]);
    // Its rim lies below it, as letters of its own.
    expect(own.nodes[0]?.attributes).toMatchObject({ fill: 'white', stroke: 'white', 'text-anchor': 'middle' });
    expect(shapes(own)[1]).toEqual([
      'text',
      {
        x: 100,
        y: 50,
        'font-family': STACKS.serif,
        'font-size': 20,
        'font-weight': 600,
        fill: 'red',
        'text-anchor': 'middle',
      },
      '0',
    ]);
    expect(own.nodes[3]?.attributes['text-anchor']).toBe('end');
  });

  it('writes lines from above, and around a middle', () => {
    const own = svg();
    expect(own.lines(['a', 'b'], 0, 100, { size: 10 })).toBeCloseTo(100 + 2 * 10 * LINE, 5);
    own.centred(['a', 'b'], 0, 100, { size: 10 });
    expect(own.lines(['a'], 0, 0)).toBeCloseTo(TEXT * LINE, 5);
    own.centred(['a'], 0, 100);
    const lines = own.nodes.map(({ attributes: { y } }) => Math.round(Number(y) * 100) / 100);
    expect(lines).toEqual([109.8, 122.8, 96.8, 109.8, 11.76, 103.96]);
  });

  it('writes on any ground so that it can be read', () => {
    const { ink, surface } = PALETTES.light;
    expect(svg().inkOn('#ffffff')).toBe(ink);
    expect(svg().inkOn('#000000')).toBe(surface);
    expect(svg().inkOn('#777777')).toBe('#000000');
    expect(new SvgBuilder(PALETTES.dark).inkOn('#ffffff')).toBe(PALETTES.dark.surface);
    expect(svg().colour('accent')).toBe(PALETTES.light.accent);
  });

  it('has a font for each style', () => {
    expect(fontOf({})).toEqual({ size: 12, weight: 400, family: 'sans' });
    expect(fontOf({ size: 9, weight: 700, family: 'serif' })).toEqual({ size: 9, weight: 700, family: 'serif' });
  });
});
