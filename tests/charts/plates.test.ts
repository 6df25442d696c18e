import { describe, expect, it } from 'vitest';
import { compose, type Composed, type Provenance } from '#charts/export/compose.ts';
import { SIZES, type SizeId } from '#charts/export/sizes.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { SPECS } from '#tests/fixtures/specs.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const provenance: Provenance = {
  edition: { id: 'spring', title: { en: 'Spring 2024', zh: '2024年春' }, revision: 3 },
  dataHash: 'abcdef0123456789',
  address: '?view=law',
  site: 'https://atlas.example/',
};

function draw(spec: ChartSpec, size: SizeId = 'slide-full'): Composed {
  const whole = { theme: 'light', isTransparent: false, hasHeader: true, hasFooter: true, hasLetters: false } as const;
  return compose([spec], provenance, { ...whole, size: SIZES[size] }, wordingOf)[0];
}

const words = ({ texts }: Composed): string[] => texts.map(({ text }) => text);
const boxOf = ({ texts }: Composed, said: string): Composed['texts'][number] => {
  const box = texts.find(({ text }) => text === said);
  if (box === undefined) throw new Error(`“${said}” is not drawn`);
  return box;
};

describe('bars under filters', () => {
  const [first, second] = SPECS.bars.bars;

  it('say what they are a part of, and nothing where they are all of it', () => {
    const narrowed = { ...SPECS.bars, filters: 'Only some', bars: [{ ...first, value: 3, whole: 12 }, second] };
    const drawn = draw(narrowed);
    const [value, whole] = [boxOf(drawn, '3'), boxOf(drawn, 'of 12')];
    expect(whole.x).toBeGreaterThan(value.x + value.width);
    expect(whole.y).toBe(value.y);
    expect(words(draw({ ...narrowed, bars: [{ ...first, value: 3, whole: 3 }] })).join(' ')).not.toContain('of 3');
    expect(words(draw({ ...narrowed, filters: '' }))).not.toContain('of 12');
  });

  it('mark the names of what is chosen', () => {
    const drawn = draw({ ...SPECS.bars, bars: [{ ...first, choice: 'chosen' }, second] });
    expect(boxOf(drawn, first.label).colour).toBe(PALETTES.light.accent);
    expect(boxOf(drawn, second.label).colour).toBe(PALETTES.light.ink);
  });
});

describe('columns under filters', () => {
  const { ghost, surface } = PALETTES.light;
  const spec = { ...SPECS.columns, filters: 'Only some', mode: 'stacked' as const };
  const high = { ...spec, ticks: spec.ticks.map((tick, at) => (at === 0 ? { ...tick, whole: 60 } : tick)) };
  const legend = wordingOf('en').say.figure.ghost;

  it('say in the legend what the pale columns are, where there are any', () => {
    expect(words(draw(high))).toContain(legend);
    expect(words(draw({ ...high, mode: 'lines' }))).not.toContain(legend);
    expect(words(draw({ ...high, filters: '' }))).not.toContain(legend);
    expect(words(draw({ ...spec, ticks: spec.ticks.map((each) => ({ ...each, whole: 0 })) }))).not.toContain(legend);
  });

  it('put a total on what it counts, within the pale column, and above it where that leaves no room', () => {
    const series = spec.series.map((each, place) => ({
      ...each,
      marks: each.marks.map((mark, at) => ({ ...mark, value: place === 0 ? (at === 0 ? 23 : 17) : 0 })),
    }));
    const drawn = draw({
      ...high,
      series,
      ticks: spec.ticks.map((each, at) => ({ ...each, whole: at === 0 ? 60 : 18 })),
    });
    expect(boxOf(drawn, '23').on).toBe(ghost);
    expect(boxOf(drawn, '17').on).toBe(surface);
    expect(boxOf(drawn, '23').y).toBeLessThan(boxOf(drawn, '17').y);
  });
});

describe('a headline', () => {
  const linesOf = (title: string, size: SizeId = 'slide-half'): string[] => {
    const { texts } = draw({ ...SPECS.bars, title }, size);
    const largest = Math.max(...texts.map((box) => box.size));
    return texts.filter((box) => box.size === largest).map(({ text }) => text);
  };

  it('breaks where its sentence pauses, in the more even of such places', () => {
    expect(linesOf('13 groups became 11 this year: 5 left, 2 became 1, 4 joined since')).toEqual([
      '13 groups became 11 this year:',
      '5 left, 2 became 1, 4 joined since',
    ]);
    expect(linesOf('四十二个已编码的单元格中有十八个；没有一份政策具备全部措施')).toEqual([
      '四十二个已编码的单元格中有十八个；',
      '没有一份政策具备全部措施',
    ]);
  });

  it('is of even lines where it does not pause there', () => {
    const lines = linesOf('Yes, there are more words here than a line of it has room for');
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toBe('Yes,');
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThan(12);
  });
});
