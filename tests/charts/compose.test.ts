import { altTextOf } from '#charts/alt-text.ts';
import { describe, expect, it } from 'vitest';
import { compose, type Composed, type Composition, type Pictures, type Provenance } from '#charts/export/compose.ts';
import { SIZES, type Size } from '#charts/export/sizes.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { WHOLE_PICTURE as whole } from '#tests/fixtures/composition.ts';

const provenance: Provenance = {
  edition: { id: 'spring', title: { en: 'Spring 2024', zh: '2024年春' }, revision: 3 },
  dataHash: 'abcdef0123456789',
  address: '?view=law&q=%E7%BA%A2',
  site: 'https://atlas.example/',
};
const drawAll = (specs: ChartSpec | readonly ChartSpec[], own: Partial<Composition & Provenance> = {}): Pictures =>
  compose([specs].flat(), { ...provenance, ...own }, { ...whole, ...own }, wordingOf);
const draw = (...asked: Parameters<typeof drawAll>): Composed => drawAll(...asked)[0];
const wordsOf = ({ texts }: Composed): string[] => texts.map(({ text }) => text);
const transforms = ({ nodes }: Composed): string[] =>
  nodes.flatMap(({ tag, attributes }) => (tag === 'g' ? [String(attributes['transform'])] : []));
const boxOf = ({ texts }: Composed, words: string): Composed['texts'][number] => {
  const box = texts.find(({ text }) => text === words);
  if (box === undefined) throw new Error(`“${words}” is not drawn`);
  return box;
};

/** Bars enough to fill any picture. */
function long(count: number, own: Partial<BarsSpec> = {}): BarsSpec {
  const [bar] = SPECS.bars.bars;
  return {
    ...SPECS.bars,
    ...own,
    bars: Array.from({ length: count }, (_, at) => ({ ...bar, ...mark(`${at}`, at), label: `L${at}` })),
  };
}

describe('an editorial figure', () => {
  const drawn = draw({ ...SPECS.bars, filters: 'Only some' });

  it('says its finding first, and last where it is from, in one order', () => {
    const words = wordsOf(drawn);
    expect(words.slice(0, 3)).toEqual([wordingOf('en').say.shell.siteName, 'A finding', 'What is counted']);
    const stamp = wordingOf('en').say.exports.footerWords.edition('Spring 2024', 3, 'abcdef01');
    expect(words.slice(-5)).toEqual([
      'A source',
      'A caveat',
      'Only some',
      `3 records · ${stamp}`,
      'atlas.example/?view=law&q=红',
    ]);
  });

  it('is named and described by its words', () => {
    expect(drawn).toMatchObject({
      title: 'A finding',
      description: altTextOf({ ...SPECS.bars, filters: 'Only some' }, wordingOf('en')),
      language: 'en',
      size: SIZES['slide-full'],
      wishedHeight: 720,
      palette: PALETTES.light,
    });
  });

  it('keeps header above plot, and plot above footer, within its margins', () => {
    const [title, label, source] = ['A finding', 'A', 'A source'].map((words) => boxOf(drawn, words));
    expect(title!.y).toBeGreaterThan(0);
    expect(label!.y).toBeGreaterThan(title!.y + title!.height);
    expect(source!.y).toBeGreaterThan(label!.y + label!.height);
    expect(Math.min(...drawn.texts.map(({ x }) => x))).toBeGreaterThan(20);
    expect(Math.max(...drawn.texts.map(({ x, width }) => x + width))).toBeLessThan(1260);
    expect(Math.max(...drawn.texts.map(({ y, height }) => y + height))).toBeLessThan(710);
  });

  it('ends its last line where its plot ends', () => {
    const link = boxOf(drawn, 'atlas.example/?view=law&q=红');
    const source = boxOf(drawn, 'A source');
    expect(link.x + link.width).toBeCloseTo(1280 - source.x, 1);
  });

  it('leaves out what it is told to', () => {
    expect(wordsOf(draw(SPECS.bars, { hasHeader: false }))).not.toContain('A finding');
    expect(wordsOf(draw(SPECS.bars, { hasFooter: false }))).not.toContain('A source');
    expect(wordsOf(draw({ ...SPECS.bars, notes: [], filters: '', source: '', count: '' })).slice(-2)).toEqual([
      wordingOf('en').say.exports.footerWords.edition('Spring 2024', 3, 'abcdef01'),
      'atlas.example/?view=law&q=红',
    ]);
  });

  it('stands on its surface, or on nothing', () => {
    const ground = { x: 0, y: 0, width: 1280, height: 720, fill: PALETTES.dark.surface };
    expect(draw(SPECS.bars, { theme: 'dark' }).nodes[0]).toEqual({ tag: 'rect', attributes: ground, children: [] });
    expect(draw(SPECS.bars, { isTransparent: true }).nodes.map(({ tag }) => tag)).toEqual(['g']);
  });

  it('leaves an address as it is where it cannot be read', () => {
    expect(wordsOf(draw(SPECS.bars, { address: '?q=%E7' })).at(-1)).toBe('atlas.example/?q=%E7');
  });

  it('puts its link on lines of its own where room is short, and the view alone where three are too few', () => {
    const size: Size = { width: 405, height: 600, points: 0.75 };
    const linkWith = (address: string): string[] => {
      const words = wordsOf(draw(SPECS.bars, { size, address }));
      return words.slice(words.findIndex((each) => each.startsWith('atlas.example')));
    };
    const fitting = `?view=law&q=${'ab-'.repeat(20)}`;
    expect(linkWith(fitting).length).toBeGreaterThan(1);
    expect(linkWith(fitting).join('')).toBe(`atlas.example/${fitting}`);
    expect(linkWith(`?view=law&q=${'ab-'.repeat(90)}`)).toEqual(['atlas.example/?view=law …']);
    expect(linkWith(`?q=${'ab-'.repeat(90)}`)).toEqual(['atlas.example/ …']);
  });
});

describe('headlines', () => {
  const title = 'Of all the words that a headline might hold, these are a few more than fit on a line of the picture';

  it('have lines of about the same length', () => {
    const drawn = draw({ ...SPECS.bars, title }, { size: SIZES['slide-half'] });
    const lines = drawn.texts.filter(({ text }) => title.includes(text) && text.length > 9);
    expect(lines.map(({ text }) => text).join(' ')).toBe(title);
    const widths = lines.map(({ width }) => width);
    expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths));
  });

  it('end Chinese lines where the sentence pauses, if that takes no more lines', () => {
    const chinese = '北京、上海与广东出台的措施最多；其余各省尚无措施涉及前沿风险';
    const drawn = draw({ ...SPECS.bars, title: chinese, language: 'zh' }, { size: SIZES['slide-half'] });
    const lines = wordsOf(drawn).filter((text) => chinese.includes(text) && text.length > 4);
    expect(lines.join('')).toBe(chinese);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]?.at(-1)).toBe('；');
    expect(drawn.language).toBe('zh-Hans');
  });

  it.each([
    ['at the pause that makes them even', '五条红线已定，二〇二四年三月由中外专家在北京商定', '，'],
    ['in the middle where there is no pause', '二〇二四年三月于北京由中外专家在对话中商定并发布的五条红线', ''],
  ])('break Chinese %s, and leave no character alone', (_, chinese, end) => {
    const drawn = draw({ ...SPECS.bars, title: chinese, language: 'zh' }, { size: SIZES['slide-half'] });
    const lines = drawn.texts.filter(({ text }) => chinese.includes(text) && text.length > 4);
    expect(lines.map(({ text }) => text).join('')).toBe(chinese);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.text.endsWith(end)).toBe(true);
  });
});

describe('statements', () => {
  it('stand in their order, row by row, however long each is', () => {
    const [item] = SPECS.statements.items;
    const items = [9, 1, 1, 5, 1, 7, 1].map((words, at) => ({
      ...item,
      ...mark(`${at}`, 1),
      group: 'a',
      heading: `Heading ${at}`,
      text: 'of some words '.repeat(words),
    }));
    const drawn = draw({ ...SPECS.statements, items });
    const places = items.map(({ heading }) => boxOf(drawn, heading));
    for (const [at, place] of places.slice(1).entries()) {
      const before = places[at]!;
      expect(place.y === before.y ? place.x > before.x : place.y > before.y && place.x < before.x).toBe(true);
    }
    expect(new Set(places.map(({ x }) => x)).size).toBe(3);
  });
});

describe('stated figures', () => {
  it('stand in rows of the same length where their number allows', () => {
    const [figure] = SPECS.stated.figures;
    const figures = Array.from({ length: 6 }, (_, at) => ({
      ...figure,
      ...mark(`${at}`, at),
      shown: `close to ${at}0`,
    }));
    const drawn = draw({ ...SPECS.stated, figures });
    const rows = figures.map(({ shown }) => boxOf(drawn, shown).y);
    expect(rows.filter((y) => y === rows[0])).toHaveLength(6 / new Set(rows).size);
  });
});

describe('the size of text', () => {
  const sizeOf = (drawn: Composed): number => boxOf(drawn, 'A source').size;

  it('grows where there is room', () => {
    expect(boxOf(draw(long(2)), 'A finding').size).toBeGreaterThan(boxOf(draw(long(24)), 'A finding').size);
    expect(drawAll(long(2))).toHaveLength(1);
  });

  it('does not grow as much in the footer as around it', () => {
    const drawn = draw(long(2));
    expect(sizeOf(drawn)).toBeLessThan(boxOf(drawn, 'L1').size);
  });

  it('does not shrink: what has no room becomes parts, each numbered, all lines in one of them', () => {
    const parts = drawAll(long(120));
    expect(parts.length).toBeGreaterThan(1);
    const labels = parts.flatMap((part) => wordsOf(part).filter((text) => /^L\d+$/.test(text)));
    expect(labels).toEqual(long(120).bars.map(({ label }) => label));
    parts.forEach((part, at) => {
      expect(wordsOf(part)).toContain(wordingOf('en').say.exports.part(at + 1, parts.length));
      expect(sizeOf(part)).toBeGreaterThanOrEqual(11.9);
      expect([part.size.height, part.wishedHeight > 720]).toEqual([720, true]);
    });
    expect(parts.map(({ units: { from, to } }) => to - from).reduce((sum, each) => sum + each)).toBe(121);
    expect(parts.filter((part) => wordsOf(part).includes('A caveat'))).toEqual([parts.at(-1)]);
  });

  it('does not shrink in a picture that may grow', () => {
    const size = { ...SIZES['slide-full'], canGrow: true };
    const [drawn, ...more] = drawAll(long(120), { size });
    expect(more).toEqual([]);
    expect(drawn.size.height).toBe(draw(long(120)).wishedHeight);
    expect(sizeOf(drawn)).toBeGreaterThanOrEqual(11.9);
    expect(draw(long(2), { size }).size.height).toBe(720);
  });

  it('shrinks only where a single line has no room', () => {
    const [drawn] = drawAll(
      { ...SPECS.bars, title: 'words '.repeat(60) },
      { size: { width: 405, height: 200, points: 0.75 } },
    );
    expect(sizeOf(drawn)).toBeLessThan(12);
  });
});

describe('two languages', () => {
  const zh = { ...SPECS.bars, language: 'zh', title: '发现' } as const;

  it('stand side by side where each has room, with a line between', () => {
    const drawn = draw([SPECS.bars, zh]);
    expect(transforms(drawn).map((each) => each.replace(/ scale.*/, ''))).toEqual([
      'translate(0 0)',
      'translate(640 0)',
    ]);
    expect(drawn.nodes.at(-1)).toEqual({
      tag: 'line',
      attributes: { x1: 640, y1: 36, x2: 640, y2: 684, stroke: PALETTES.light.line },
      children: [],
    });
    expect(drawn.texts.map(({ panel }) => panel)).toEqual(drawn.texts.map(({ x }) => Number(x >= 640)));
    expect(drawn.description).toMatch(/^A finding\. .* \/ 发现。/);
  });

  it('stand one above the other in a tall picture, and where they would be too narrow', () => {
    const tall: Size = { width: 600, height: 1000, points: 0.75 };
    const drawn = draw([SPECS.bars, zh], { size: tall });
    expect(transforms(drawn).map((each) => each.replace(/ scale.*/, ''))).toEqual([
      'translate(0 0)',
      'translate(0 500)',
    ]);
    expect(drawn.nodes.at(-1)?.attributes).toEqual({ x1: 24, y1: 500, x2: 576, y2: 500, stroke: PALETTES.light.line });
    expect(drawn.texts.map(({ panel }) => panel)).toEqual(drawn.texts.map(({ y }) => Number(y >= 500)));
    const small: Size = { width: 799, height: 600, points: 0.75 };
    expect(transforms(draw([SPECS.bars, zh], { size: small }))[1]).toMatch(/^translate\(0 300\)/);
    expect(transforms(draw([SPECS.bars, zh], { size: { ...small, width: 801 } }))[1]).toMatch(/^translate\(400\.5 0\)/);
  });
});

describe('the file of a figure', () => {
  const bare: Composed = { ...draw(SPECS.bars), nodes: [], title: 'A & B', description: 'Words' };

  it('is a picture with a title and a description, and nothing that it is not given', () => {
    expect(svgFile(bare, { fontCss: '', metadata: '' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 1280 720" role="img" xml:lang="en"><title>A &amp; B</title><desc>Words</desc></svg>',
    );
  });

  it('brings its fonts and its record along', () => {
    expect(svgFile(bare, { fontCss: '@font-face{}', metadata: '{}' })).toContain(
      '<metadata id="atlas-figure">{}</metadata><style>@font-face{}</style>',
    );
  });

  it('may have a strip below with a letter of each font', () => {
    const file = svgFile(bare, { fontCss: '', metadata: '', probes: ['Inter', 'Source Serif 4'] });
    expect(file).toContain('height="760" viewBox="0 0 1280 760"');
    expect(file).toContain(
      `<text x="6" y="752" font-family="'Inter'" font-size="32" font-weight="600" fill="#000000">H</text><text x="46" y="752" font-family="'Source Serif 4'"`,
    );
  });
});
