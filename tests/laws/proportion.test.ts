import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asideOf } from '#charts/export/briefing/native-chart.ts';
import { barsLayout } from '#charts/kinds/bars/layout.ts';
import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import { columnsLayout } from '#charts/kinds/columns/layout.ts';
import type { ColumnsSpec, Tick } from '#charts/kinds/columns/spec.ts';
import { PALETTES, type ColourName } from '#charts/theme.ts';
import { screenOf, svgOf } from '#tests/fixtures/drawn.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';
import { count, everySpec, known, publishedOf } from '#tests/fixtures/every-spec.ts';

// What is drawn is in proportion to what it stands for: in each layout, in the SVG of files and in the HTML of the screen.

const SERIES: readonly ColourName[] = ['alignment', 'robustness', 'systemic'];
const spread = fc.constantFrom('neutral', 'chosen', 'left-out');

const bar: fc.Arbitrary<Bar> = fc
  .record({
    value: known,
    more: count,
    choice: spread,
    isAside: fc.boolean(),
    colour: fc.constantFrom('alignment', 'barRest'),
  })
  .map(({ value, more, ...rest }) => ({
    ...mark('', value),
    ...rest,
    whole: (value ?? 0) + more,
    label: 'A bar',
    target: null,
  }));
const bars: fc.Arbitrary<BarsSpec> = fc
  .array(bar, { minLength: 1, maxLength: 12 })
  .map((all) => ({ ...SPECS.bars, bars: all.map((each, at) => ({ ...each, key: String(at) })) }));

const SPLIT = ['alignment', 'robustness'] as const;
/** Bars of which each is so many of one kind and so many of another. */
const divided: fc.Arbitrary<BarsSpec> = fc
  .array(fc.record({ parts: fc.tuple(count, count), more: count, isAside: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => ({
    ...SPECS.bars,
    split: {
      label: 'Split',
      parts: SPLIT.map((colour) => ({ key: colour, label: colour, colour, target: null, choice: 'neutral' })),
    },
    bars: all.map(({ parts, more, isAside }, at): Bar => {
      const value = parts[0] + parts[1];
      return {
        ...mark(String(at), value),
        parts: parts.map((each, place) => mark(`${at}/${place}`, each)),
        whole: value + more,
        label: 'A bar',
        target: null,
        choice: 'neutral',
        colour: 'barRest',
        isAside,
      };
    }),
  }));

describe('bars', () => {
  const compared = ({ bars: all }: BarsSpec): Bar[] => all.filter(({ isAside }) => isAside !== true);
  const longest = (spec: BarsSpec): number =>
    Math.max(0, ...compared(spec).map(({ value, whole }) => Math.max(value ?? 0, whole)));

  it('are as long as their values, the longest as long as the track', () => {
    everySpec('bars', bars, (spec) => {
      const placed = barsLayout(spec);
      expect(placed.map((each) => each.bar)).toEqual(spec.bars);
      for (const {
        bar: { value, whole: all, isAside },
        length,
        whole,
      } of placed) {
        if (isAside === true) expect([length, whole]).toEqual([null, 0]);
        else {
          expect(length === null).toBe(value === null);
          expect((length ?? 0) * longest(spec)).toBeCloseTo(value ?? 0, 6);
          expect(whole * longest(spec)).toBeCloseTo(all, 6);
        }
      }
      const most = Math.max(...placed.map(({ length, whole }) => Math.max(length ?? 0, whole)));
      expect(most).toBe(longest(spec) === 0 ? 0 : 1);
    });
  });

  it('are drawn so in files, each in its own colour, what they are a part of on the same scale', () => {
    everySpec('bars', bars, (spec) => {
      const picture = svgOf(spec);
      const lengths = (colour: Bar['colour'], values: readonly number[]): number[] => {
        const drawn = picture.rects(colour).map(({ width }) => width);
        const expected = values.filter((value) => value > 0);
        expect(drawn).toHaveLength(expected.length);
        return drawn.map((width, at) => width / (expected[at] ?? 0));
      };
      if (spec.split !== undefined) return;
      const all = compared(spec);
      const scales = [...new Set(all.map(({ colour }) => colour))].flatMap((colour) =>
        lengths(
          colour,
          all.filter((each) => each.colour === colour).map(({ value }) => value ?? 0),
        ),
      );
      scales.push(
        ...lengths(
          'ghost',
          all.map(({ value, whole }) => (whole > (value ?? 0) ? whole : 0)),
        ),
      );
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 6);
    });
  });

  it('are divided in proportion to their parts, in layouts, in files and on the screen', () => {
    everySpec('bars', divided, (spec) => {
      const { split } = spec;
      if (split === undefined) return;
      const all = compared(spec);
      const scale = longest(spec) === 0 ? 0 : 1 / longest(spec);
      const placed = barsLayout(spec).filter(({ bar: { isAside } }) => isAside !== true);
      expect(placed.map(({ segments }) => segments.map(({ colour }) => colour))).toEqual(
        all.map(({ parts = [] }) =>
          split.parts.filter((_, at) => (parts[at]?.value ?? 0) > 0).map(({ colour }) => colour),
        ),
      );
      for (const { bar: own, segments } of placed) {
        const counts = (own.parts ?? []).map(({ value }) => value ?? 0).filter((value) => value > 0);
        segments.forEach(({ length }, at) => expect(length).toBeCloseTo((counts[at] ?? 0) * scale, 6));
        // Where a part is of two levels at once, parts add up to more than the value; nothing here is.
        expect(counts.reduce((sum, value) => sum + value, 0)).toBe(own.value ?? 0);
      }
      const picture = svgOf(spec);
      split.parts.forEach(({ colour }, at) => {
        // The first of a colour is its swatch in the key.
        const [, ...drawn] = picture.rects(colour).map(({ width }) => width);
        const values = all.map(({ parts }) => parts?.[at]?.value ?? 0).filter((value) => value > 0);
        expect(drawn).toHaveLength(values.length);
        drawn.forEach((width, place) =>
          expect(width / (values[place] ?? 0)).toBeCloseTo((drawn[0] ?? 0) / (values[0] ?? 1), 6),
        );
      });
      const screen = screenOf(spec);
      expect([...screen.querySelectorAll('.bars-key li')].map(({ textContent }) => textContent)).toEqual(
        split.parts.map(({ label }) => label),
      );
      const fills = [...screen.querySelectorAll<HTMLElement>('.bars-fill')];
      fills.forEach((fill, at) => {
        const widths = [...fill.querySelectorAll<HTMLElement>('i')].map(({ style }) => Number.parseFloat(style.width));
        const sum = widths.reduce((total, width) => total + width, 0);
        if (widths.length > 0) expect(sum).toBeCloseTo(100, 1);
        const values = (all[at]?.parts ?? []).map(({ value }) => value ?? 0).filter((value) => value > 0);
        widths.forEach((width, place) =>
          expect(width).toBeCloseTo((100 * (values[place] ?? 0)) / (all[at]?.value ?? 1), 1),
        );
      });
    });
  });

  it('are drawn so on the screen', () => {
    everySpec('bars', bars, (spec) => {
      const rows = [...screenOf(spec).querySelectorAll<HTMLElement>('.bars-row')];
      rows.forEach((row, at) => {
        const { value = null, whole = 0, colour = 'other', isAside } = spec.bars[at] ?? {};
        const [fill, ghost] = [
          row.querySelector<HTMLElement>('.bars-fill'),
          row.querySelector<HTMLElement>('.bars-whole'),
        ];
        expect(fill !== null).toBe(isAside !== true && value !== null);
        expect(ghost !== null).toBe(isAside !== true);
        const scale = longest(spec) === 0 ? 0 : 100 / longest(spec);
        if (ghost !== null) expect(Number.parseFloat(ghost.style.width)).toBeCloseTo(whole * scale, 2);
        if (fill !== null) {
          expect(Number.parseFloat(fill.style.width)).toBeCloseTo((value ?? 0) * scale, 2);
          expect(fill.getAttribute('style')).toContain(`color:${PALETTES.light[colour]}`);
        }
      });
    });
  });

  it('say in sight and aloud where a value is not known, never 0', () => {
    const spec: BarsSpec = { ...SPECS.bars, bars: SPECS.bars.bars.map((each) => ({ ...each, value: null })) };
    const buttons = [...screenOf(spec).querySelectorAll('.bars-value')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['not known', 'not known']);
    for (const button of buttons) expect(button.getAttribute('aria-label')).toMatch(/^[AB]: not known\./);
    expect(svgOf(spec).texts.filter((text) => text === 'not known')).toHaveLength(2);
    expect(svgOf(spec).rects('accent')).toEqual([]);
    // PowerPoint's own chart leaves them blank, so the slide tells them in words.
    expect(asideOf(spec)).toEqual(spec.bars);
  });
});

const TICK: Tick = { key: 'any', label: 'A tick', shortLabel: 'tick', target: null, choice: 'neutral', whole: 0 };
const { figure, language, title, subtitle, source, count: records, notes, filters } = SPECS.columns;
/** Columns with nothing over them. */
const PLAIN: ColumnsSpec = {
  figure,
  language,
  title,
  subtitle,
  source,
  count: records,
  notes,
  filters,
  kind: 'columns',
  mode: 'stacked',
  unit: 'count',
  tickLabel: 'Month',
  valueLabel: 'Value',
  ticks: [],
  series: [],
  references: [],
};
const series = fc.record({ choice: spread, values: fc.array(known, { minLength: 8, maxLength: 8 }) });
const columns: fc.Arbitrary<ColumnsSpec> = fc
  .record({
    mode: fc.constantFrom('stacked', 'lines', 'cumulative', 'steps'),
    all: fc.array(series, { minLength: 1, maxLength: 3 }),
    ticks: fc.integer({ min: 1, max: 8 }),
    more: count,
  })
  .map(({ mode, all, ticks, more }) => ({
    ...PLAIN,
    mode,
    ticks: Array.from({ length: ticks }, (_, at) => ({
      ...TICK,
      key: `t${at}`,
      whole: more + all.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
    })),
    series: all.map(({ choice, values }, place) => ({
      ...SPECS.columns.series[0],
      key: `s${place}`,
      choice,
      colour: SERIES[place] ?? 'other',
      marks: values.slice(0, ticks).map((value, at) => mark(`t${at}/s${place}`, value)),
    })),
  }));

describe('columns', () => {
  const drawnIn = (spec: ColumnsSpec) => spec.series.filter(({ marks }) => marks.some(({ value }) => (value ?? 0) > 0));

  it('are as high as their values, one upon the other, under the last tick of the axis', () => {
    everySpec('columns', columns, (spec) => {
      const layout = columnsLayout(spec);
      const most = layout.axis.at(-1)?.value ?? 1;
      expect(layout.axis.at(-1)?.at).toBe(1);
      for (const { value, at } of layout.axis) expect(at * most).toBeCloseTo(value, 6);
      expect(layout.series).toEqual(drawnIn(spec));
      layout.columns.forEach((column, at) => {
        expect(column.tick).toBe(spec.ticks[at]);
        let below = 0;
        for (const [place, { from, to, isKnown, series: own }] of column.segments.entries()) {
          const value = layout.series[place]?.marks[at]?.value ?? null;
          expect(own).toBe(layout.series[place]);
          expect(isKnown).toBe(value !== null);
          expect(from).toBeCloseTo(spec.mode === 'lines' ? 0 : below, 9);
          expect((to - from) * most).toBeCloseTo(value ?? 0, 6);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
          below = to;
        }
        const values = spec.series.map(({ marks }) => marks[at]?.value);
        const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
        expect([column.total, column.isOpen]).toEqual([sum, values.includes(null)]);
        expect(column.height * most).toBeCloseTo(sum, 6);
        expect(column.whole * most).toBeCloseTo(spec.mode === 'stacked' ? column.tick.whole : 0, 6);
      });
    });
  });

  it('stand in the order of their ticks, as wide as one another, and batches touch', () => {
    everySpec('columns', columns, (spec) => {
      const { columns: all } = columnsLayout(spec);
      all.forEach(({ start, width, centre }, at) => {
        expect(centre * all.length).toBeCloseTo(at + 0.5, 9);
        expect(start + width / 2).toBeCloseTo(centre, 9);
        expect(width).toBeCloseTo(all[0]?.width ?? 0, 9);
        expect(width * all.length).toBeCloseTo(spec.mode === 'steps' ? 1 : 0.78, 9);
      });
    });
  });

  it('are drawn so in files', () => {
    everySpec('columns', columns, (spec) => {
      const picture = svgOf(spec);
      if (spec.mode === 'cumulative') return;
      const scales = drawnIn(spec).flatMap(({ colour, marks }) => {
        const same = drawnIn(spec).filter((each) => each.colour === colour);
        if (spec.mode === 'lines') {
          const values = same.flatMap((each) => each.marks.flatMap(({ value }) => value ?? []));
          const points = picture.circles(colour);
          expect(points).toHaveLength(values.length);
          const [least, most] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
          const base = Math.max(...points.map(({ y }) => y));
          const rise = (values[most] ?? 0) - (values[least] ?? 0);
          return points.flatMap(({ y }, at) => {
            const value = (values[at] ?? 0) - (values[least] ?? 0);
            return value === 0 || rise === 0 ? [] : [(base - y) / value];
          });
        }
        if (same.length > 1) return [];
        const values = marks.map(({ value }) => value ?? 0).filter((value) => value > 0);
        const heights = picture
          .rects(colour)
          .map(({ height }) => height)
          .filter((height) => height !== 12);
        expect(heights).toHaveLength(values.length);
        return heights.map((height, at) => height / (values[at] ?? 1));
      });
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 6);
      if (spec.mode === 'stacked' && scales.length > 0) {
        const ghosts = spec.ticks.filter(({ whole }, at) => whole > (columnsLayout(spec).columns[at]?.total ?? 0));
        const drawn = picture.rects('ghost').filter(({ height }) => height !== 12);
        expect(drawn).toHaveLength(ghosts.length);
        drawn.forEach(({ height }, at) => expect(height / (ghosts[at]?.whole ?? 1)).toBeCloseTo(scales[0] ?? 0, 6));
      }
    });
  });

  it('reach the line of the axis that names their value', () => {
    for (const spec of [...publishedOf('columns'), SPECS.columns]) {
      const { axis, columns: all } = columnsLayout(spec);
      const lines = svgOf(spec)
        .lines.filter(({ y1, y2 }) => y1 === y2)
        .slice(0, axis.length);
      const [bottom = 0, top = 0] = [lines[0]?.y1, lines.at(-1)?.y1];
      const [first] = all.flatMap(({ segments }) => segments.slice(0, 1)).filter(({ from, to }) => to > from);
      if (first === undefined || spec.mode === 'lines' || spec.mode === 'cumulative') continue;
      const [drawn] = svgOf(spec)
        .rects(first.series.colour)
        .filter(({ height }) => height !== 12);
      expect((drawn?.height ?? 0) / (bottom - top)).toBeCloseTo(first.to - first.from, 6);
    }
  });

  it('are signed where a value is not known, and told in a key: it is neither 0 nor nothing', () => {
    const own = (...values: (number | null)[]): ColumnsSpec => ({
      ...PLAIN,
      mode: 'lines',
      ticks: ['jan', 'feb', 'mar'].map((key) => ({ ...TICK, key })),
      series: [{ ...SPECS.columns.series[0], marks: values.map((value, at) => mark(String(at), value)) }],
    });
    const picture = svgOf(own(3, null, 2));
    expect(picture.circles('accent')).toHaveLength(2);
    expect(picture.paths('accent')[0]).toMatch(/^M[\d. ]+M[\d. ]+$/);
    expect(picture.texts).toEqual(expect.arrayContaining(['?', '?  not known']));
    expect(svgOf(own(3, 0, 2)).texts).not.toContain('?');
    expect(svgOf({ ...own(3, null, 2), mode: 'stacked' }).texts).toContain('?');
    expect(asideOf(own(3, null, 0))).toEqual([{ label: 'A · A tick', value: null }]);
  });
});
