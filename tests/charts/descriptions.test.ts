import { describe, expect, it } from 'vitest';
import { altTextOf, describeFigure } from '#charts/alt-text.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import type { ChartKind } from '#charts/spec.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const en = wordingOf('en');

const DESCRIPTIONS: Readonly<Record<ChartKind, string>> = {
  bars: 'Bar chart: Value by Category, 2 bars. Highest: A, 3. Lowest: B, 0.',
  columns:
    'Steps: Value by Month, JAN to FEB, added up batch by batch and level in between. JAN: 1 more, 1 in all. FEB: 1 more, 2 in all.',
  heatmap: 'Heat map: Value by Down and Across. Highest: B × Y, 4. Lowest: B × X, 0.',
  matrix:
    'Matrix: Down by Across, 2 rows and 2 columns. Yes: 1. No: 1. Not coded: 1. Not applicable: 1. 1 value not known.',
  upset: 'Set diagram: Value in 2 sets and 2 combinations. A: 2. B: 1. All values are 1.',
  timeline: 'Timeline: 2 events in 2 lanes, Jan 2024 to Dec 2024. A: 0. B: 1.',
  stated: '2 numbers as the source states them. A: nearly 15. B: 4.',
  parts: 'Figure with 2 rows and 2 columns of values. A: 8. Part of A: 2 of 8. B: at least 40.',
  flow: 'Flow diagram: Before (2) to After (1). KEPT: 1. GONE: 1.',
  ranges: 'Figure with 2 rows and 2 columns of values. A: 10 to 20%. B: at least 30%.',
  tiles: 'Tile map: Value by Place, 2 tiles at their places. Highest: A, 3. Lowest: B, 1.',
  slope: 'Slope chart: a month by Line, then to now. A: 2 → 6.',
  diagram: 'Figure with 4 rows and 0 columns of values. oversees: 1.',
  names: 'Matrix: Down by Across, 2 rows and 2 columns. A: 1. B: 2.',
  statements: 'Figure with 2 rows and 0 columns of values. B: 1. A: 1.',
};

describe('the description of a figure', () => {
  it.each(Object.values(SPECS))('of the kind $kind', (spec) => {
    expect(describeFigure(spec, en)).toBe(DESCRIPTIONS[spec.kind]);
  });

  it('stands between the finding and the filters', () => {
    expect(altTextOf(SPECS.bars, en)).toBe(`A finding. ${DESCRIPTIONS.bars}`);
    expect(altTextOf({ ...SPECS.bars, filters: 'Only some' }, en)).toBe(
      `A finding. ${DESCRIPTIONS.bars} ${en.say.alt.filters('Only some')}`,
    );
  });

  it('says that there is nothing', () => {
    expect(describeFigure({ ...SPECS.bars, bars: [] }, en)).toBe('Nothing to draw.');
  });
});

describe('columns', () => {
  const { rises: _, annotations: __, ...plain } = SPECS.columns;
  const spec = (own: Partial<ColumnsSpec>): ColumnsSpec => ({ ...plain, ...own });

  it.each([
    ['stacked', 'Stacked columns: Value by Month, JAN to FEB. Highest: FEB, 2. Lowest: JAN, 1.'],
    ['share', 'Stacked columns: Value by Month, JAN to FEB.'],
    ['lines', 'Line chart: Value by Month, JAN to FEB.'],
    ['cumulative', 'Stacked areas: Value by Month, JAN to FEB, added up over time.'],
  ] as const)('are described as they are drawn: %s', (mode, words) => {
    expect(describeFigure(spec({ mode }), en)).toBe(words);
  });

  it('of shares have no extremes of their sums', () => {
    expect(describeFigure(spec({ mode: 'stacked', unit: 'share' }), en)).not.toContain('Highest');
  });

  it('name the series where several are drawn, and add them up', () => {
    const [a, b] = SPECS.columns.series;
    const filled = { ...b, marks: [mark('jan/b', 4), mark('feb/b', 0)] };
    expect(describeFigure(spec({ mode: 'stacked', series: [a, filled] }), en)).toBe(
      'Stacked columns: Value by Month, JAN to FEB. Series: A and B. Highest: JAN, 5. Lowest: FEB, 2.',
    );
    const empty = { ...b, marks: [mark('jan/b', 0), mark('feb/b', null)] };
    expect(describeFigure(spec({ mode: 'stacked', series: [a, empty] }), en)).not.toContain('Series');
  });

  it('say that a month is not known only where no series knows it', () => {
    const [a, b] = SPECS.columns.series;
    const unknown = { ...a, marks: [mark('jan/a', null), mark('feb/a', 2)] };
    expect(describeFigure(spec({ mode: 'stacked', series: [unknown, b] }), en)).toContain('1 value not known.');
    const known = { ...b, marks: [mark('jan/b', 1), mark('feb/b', null)] };
    expect(describeFigure(spec({ mode: 'stacked', series: [unknown, known] }), en)).not.toContain('not known');
  });

  it('tell of no rise that is none', () => {
    const rises = { label: 'Rise', marks: [mark('jan+', 0), mark('feb+', null)] };
    expect(describeFigure(spec({ rises }), en)).not.toContain('more');
  });
});

describe('extremes', () => {
  const described = (values: readonly (number | null)[], aside?: number): string => {
    const [bar] = SPECS.bars.bars;
    const bars = values.map((value, at) => ({
      ...bar,
      ...mark(`${at}`, value),
      label: `L${at}`,
      isAside: at === aside,
    }));
    return describeFigure({ ...SPECS.bars, bars }, en).replace(/^.*? bars?\. ?/, '');
  };

  it.each<[string, (number | null)[], string]>([
    ['none of one value', [3], ''],
    ['none of one value and gaps', [3, null, null], '2 values not known.'],
    ['one sentence where all are equal', [2, 2, null], 'All values are 2. 1 value not known.'],
    ['all that share one', [3, 1, 3, 1, 2], 'Highest: L0 and L2, 3. Lowest: L1 and L3, 1.'],
    ['not those that too many share', [9, ...Array.from({ length: 9 }, () => 1)], 'Highest: L0, 9.'],
    [
      'eight at most',
      [9, ...Array.from({ length: 8 }, () => 1)],
      'Highest: L0, 9. Lowest: L1, L2, L3, L4, L5, L6, L7 and L8, 1.',
    ],
    ['not those that too many share above', [1, ...Array.from({ length: 9 }, () => 9)], 'Lowest: L0, 1.'],
  ])('are %s', (_, values, words) => {
    expect(described(values)).toBe(words);
  });

  it('are not of what stands aside', () => {
    expect(described([3, 1, 9], 2)).toBe('Highest: L0, 3. Lowest: L1, 1.');
  });
});

describe('long lists', () => {
  it('are cut after eight: of stated numbers, and of ranges', () => {
    const [figure] = SPECS.stated.figures;
    const figures = Array.from({ length: 10 }, (_, at) => ({ ...figure, label: `L${at}` }));
    expect(describeFigure({ ...SPECS.stated, figures }, en)).toMatch(/^10 numbers as .* L7: nearly 15\.$/);
    const [item] = SPECS.ranges.items;
    const items = Array.from({ length: 10 }, (_, at) => ({ ...item, label: `L${at}` }));
    expect(describeFigure({ ...SPECS.ranges, items }, en)).toMatch(/ L7: 10 to 20%\.$/);
  });
});
