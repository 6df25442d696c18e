import { describe, expect, it } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { altTextOf, describeFigure } from '#charts/alt-text.ts';
import { gridOf } from '#charts/grid.ts';
import type { BarsSpec } from '#charts/kinds/bars.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
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
