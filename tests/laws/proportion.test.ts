import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsLayout } from '#charts/kinds/bars/layout.ts';
import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ChartKind, ChartSpec, SpecOf } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { screenOf, svgOf } from '#tests/fixtures/drawn.ts';
import { allFigures } from '#tests/fixtures/figures.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';

// What is drawn is in proportion to what it stands for: in each layout, in the SVG of files and in the HTML of the screen.

const published = await allFigures('en');
const publishedOf = <Kind extends ChartKind>(kind: Kind): SpecOf<Kind>[] =>
  published.filter((spec: ChartSpec): spec is SpecOf<Kind> => spec.kind === kind);

/** Asks the same of random specs and of those of the published edition. */
function everySpec<Kind extends ChartKind>(
  kind: Kind,
  random: fc.Arbitrary<SpecOf<Kind>>,
  law: (spec: SpecOf<Kind>) => void,
): void {
  expect(publishedOf(kind)).not.toEqual([]);
  for (const spec of publishedOf(kind)) law(spec);
  fc.assert(fc.property(random, law), { numRuns: 60 });
}

const count = fc.integer({ min: 0, max: 400 });
const known = fc.option(count, { freq: 5, nil: null });
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
  });
});
