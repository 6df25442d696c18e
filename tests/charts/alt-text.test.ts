import { describe, expect, it } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { altTextOf, describeFigure } from '#charts/alt-text.ts';
import { gridOf } from '#charts/grid.ts';
import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();

const bars = (values: readonly (number | null)[], patch: Partial<BarsSpec> = {}): ChartSpec => ({
  kind: 'bars',
  figure: 'made-up',
  language: 'en',
  title: 'A leads',
  subtitle: '',
  source: '',
  count: '',
  notes: [],
  filters: '',
  categoryLabel: 'Letter',
  valueLabel: 'Papers',
  bars: values.map((value, at) => ({
    key: String(at),
    value,
    label: 'ABCDEF'.charAt(at),
    target: null,
    colour: 'accent',
    whole: value ?? 0,
    choice: 'neutral',
    rows: () => [],
    refs: () => [],
  })),
  ...patch,
});

describe('the description of a figure', () => {
  const en = wordingOf('en');

  it('names its kind, its variables and its extremes', () => {
    expect(describeFigure(bars([5, 3, 1]), en)).toBe(
      'Bar chart: Papers by Letter, 3 bars. Highest: A, 5. Lowest: C, 1.',
    );
  });

  it('names all that share an extreme', () => {
    expect(describeFigure(bars([5, 5, 1]), en)).toContain('Highest: A and B, 5.');
  });

  it('says that all are equal, that some are not known, that nothing is there', () => {
    expect(describeFigure(bars([2, 2]), en)).toContain('All values are 2.');
    expect(describeFigure(bars([2, null, 1]), en)).toContain('1 value not known.');
    expect(describeFigure(bars([]), en)).toBe('Nothing to draw.');
  });

  it('begins with the finding and ends with the filters', () => {
    const text = altTextOf(bars([2, 1], { filters: 'Filtered to x' }), en);
    expect(text.startsWith('A leads. Bar chart')).toBe(true);
    expect(text.endsWith('Filtered to x.')).toBe(true);
  });
});

describe.each(VIEW_IDS)('figures of %s', (view) => {
  it.each(LANGUAGES)('are described, each with its own numbers (%s)', async (language) => {
    const wording = wordingOf(language);
    const { figuresOf } = await VIEWS[view].figures();
    for (const spec of figuresOf(snapshot, { ...START, view }, wording)) {
      const text = altTextOf(spec, wording);
      expect(text).toContain(spec.title);
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
      expect(text.length).toBeGreaterThan(spec.title.length + 8);
      if (language === 'zh') expect(describeFigure(spec, wording)).toMatch(/\p{Script=Han}/u);
      if (spec.kind !== 'bars') continue;
      const values = spec.bars.flatMap(({ value, isAside }) => (value === null || isAside === true ? [] : [value]));
      if (new Set(values).size > 1 && values.filter((value) => value === Math.max(...values)).length < 8) {
        expect(text).toContain(wording.format.number(Math.max(...values)));
      }
      expect(gridOf(spec).rows.length).toBeGreaterThan(0);
    }
  });
});

describe('the alt text of each kind of figure', () => {
  const en = wordingOf('en');

  it.each<[ChartSpec, string]>([
    [SPECS.bars, 'Bar chart: Value by Category, 2 bars. Highest: A, 3. Lowest: B, 0.'],
    [
      SPECS.columns,
      'Steps: Value by Month, JAN to FEB, added up batch by batch and level in between. JAN: 1 more, 1 in all. FEB: 1 more, 2 in all.',
    ],
    [SPECS.heatmap, 'Heat map: Value by Down and Across. Highest: B × Y, 4. Lowest: B × X, 0.'],
    [
      SPECS.matrix,
      'Matrix: Down by Across, 2 rows and 2 columns. Yes: 1. No: 1. Not coded: 1. Not applicable: 1. 1 value not known.',
    ],
    [SPECS.upset, 'Set diagram: Value in 2 sets and 2 combinations. A: 2. B: 1. All values are 1.'],
    [SPECS.timeline, 'Timeline: 2 events in 2 lanes, Jan 2024 to Dec 2024. A: 0. B: 1.'],
    [SPECS.stated, '2 numbers as the source states them. A: nearly 15. B: 4.'],
    [SPECS.parts, 'Figure with 2 rows and 2 columns of values. A: 8. Part of A: 2 of 8. B: at least 40.'],
    [SPECS.flow, 'Flow diagram: Before (2) to After (1). KEPT: 1. GONE: 1.'],
    [SPECS.ranges, 'Figure with 2 rows and 2 columns of values. A: 10 to 20%. B: at least 30%.'],
    [SPECS.tiles, 'Tile map: Value by Place, 2 tiles at their places. Highest: A, 3. Lowest: B, 1.'],
    [SPECS.slope, 'Slope chart: a month by Line, then to now. A: 2 → 6.'],
    [SPECS.diagram, 'Figure with 4 rows and 0 columns of values. oversees: 1.'],
    [SPECS.statements, 'Figure with 2 rows and 0 columns of values. B: 1. A: 1.'],
  ])('%#: $kind', (spec, text) => {
    expect(describeFigure(spec, en)).toBe(text);
    expect(altTextOf(spec, en)).toBe(`A finding. ${text}`);
  });

  it('says its filters last', () => {
    expect(altTextOf({ ...SPECS.stated, filters: 'Direction: Alignment' }, en)).toMatch(
      /^A finding\. 2 numbers.* B: 4\. .*Direction: Alignment\.?$/,
    );
  });

  it('leaves out the bars that stand aside', () => {
    const aside = { ...SPECS.bars.bars[1], key: 'c', label: 'C', value: 9, isAside: true };
    expect(describeFigure({ ...SPECS.bars, bars: [...SPECS.bars.bars, aside] }, en)).toBe(
      'Bar chart: Value by Category, 3 bars. Highest: A, 3. Lowest: B, 0.',
    );
  });

  it('names eight numbers at most', () => {
    const figures = Array.from({ length: 10 }, (_, at) => ({
      ...SPECS.stated.figures[1],
      key: `${at}`,
      label: `N${at}`,
      shown: `${at}`,
    }));
    expect(describeFigure({ ...SPECS.stated, figures }, en)).toBe(
      `10 numbers as the source states them. ${[0, 1, 2, 3, 4, 5, 6, 7].map((at) => `N${at}: ${at}`).join('. ')}.`,
    );
  });

  it('says no rise of nothing', () => {
    const marks = [mark('jan+', 0), mark('feb+', null)];
    expect(describeFigure({ ...SPECS.columns, rises: { label: 'Rise', marks } }, en)).toBe(
      'Steps: Value by Month, JAN to FEB, added up batch by batch and level in between.',
    );
  });
});
