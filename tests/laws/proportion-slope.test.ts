import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slopeLayout, spread } from '#charts/kinds/slope/layout.ts';
import type { SlopeEnd, SlopeSpec } from '#charts/kinds/slope/spec.ts';
import { screenOf, svgOf } from '#tests/fixtures/drawn.ts';
import { everySpec, expectOnScale, known } from '#tests/fixtures/every-spec.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';

// Ends of lines are as high as their values, over one scale from 0, in files and on the screen; labels never meet.

const [sample] = SPECS.slope.lines;
const endOf = (key: string, value: number | null): SlopeEnd => ({
  ...mark(key, value),
  shown: String(value ?? '–'),
  count: value ?? 0,
});
const random: fc.Arbitrary<SlopeSpec> = fc.array(fc.tuple(known, known), { maxLength: 14 }).map((pairs) => ({
  ...SPECS.slope,
  lines: pairs.map(([from, to], at) => ({
    ...sample,
    key: `l${at}`,
    label: `L${at}`,
    from: endOf(`a/${at}`, from),
    to: endOf(`b/${at}`, to),
  })),
}));

describe('lines between two times', () => {
  it('begin and end in proportion to their values, none is lost but those of nothing', () => {
    everySpec('slope', random, (spec) => {
      const { lines } = slopeLayout(spec);
      const valued = spec.lines.filter(({ from, to }) => (from.value ?? 0) + (to.value ?? 0) > 0);
      expect(new Set(lines.map(({ line }) => line))).toEqual(new Set(valued));
      const most = Math.max(...spec.lines.flatMap(({ from, to }) => [from.value ?? 0, to.value ?? 0]));
      for (const { line, from, to } of lines) {
        for (const [place, { value }] of [
          [from, line.from],
          [to, line.to],
        ] as const) {
          if (value === null) expect(place).toBeNull();
          else expect(place).toBeCloseTo(value / most, 9);
        }
      }
    });
  });

  it('are drawn so in files', () => {
    everySpec('slope', random, (spec) => {
      const { lines } = slopeLayout(spec);
      const { nodes } = svgOf(spec);
      const circles = nodes.flatMap(({ tag, attributes }) => (tag === 'circle' ? [Number(attributes['cy'])] : []));
      const places = lines.toReversed().flatMap(({ from, to }) => [from, to].filter((place) => place !== null));
      // Heights count from above; one that is 0 is the foot of the plot.
      expectOnScale(
        circles.map((y) => -y),
        places,
      );
    });
  });

  it('are drawn so on the screen, with both values to open', () => {
    everySpec('slope', random, (spec) => {
      const { lines } = slopeLayout(spec);
      const screen = screenOf(spec);
      const bottoms = [...screen.querySelectorAll('.slope-point')].map((point) =>
        Number(/bottom:([\d.]+)%/.exec(point.getAttribute('style') ?? '')?.[1]),
      );
      const places = lines.flatMap(({ from, to }) => [from, to].filter((place) => place !== null));
      expect(bottoms).toHaveLength(places.length);
      bottoms.forEach((bottom, at) => expect(bottom).toBeCloseTo(100 * (places[at] ?? -1), 2));
      const values = [...screen.querySelectorAll('.slope-values button')].map(({ textContent }) => textContent);
      expect(values).toEqual(lines.flatMap(({ line }) => [line.from.shown, line.to.shown]));
    });
  });
});

describe('labels that are spread', () => {
  const wished = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
    .map((places) => places.toSorted((one, other) => one - other));

  it('stay inside, in order and apart', () => {
    fc.assert(
      fc.property(wished, fc.double({ min: 0, max: 0.09, noNaN: true }), (places, gap) => {
        const found = spread(places, gap);
        expect(found).toHaveLength(places.length);
        found.forEach((place, at) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
          if (at > 0) expect(place - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9);
        });
      }),
    );
  });

  it('stay where they are wished if that leaves them room', () => {
    fc.assert(
      fc.property(wished, (places) => {
        const gap = Math.min(...places.slice(1).map((place, at) => place - (places[at] ?? 0)), 0.09);
        spread(places, gap).forEach((place, at) => expect(place).toBeCloseTo(places[at] ?? -1, 6));
      }),
    );
  });

  it.each([
    [[0, 0, 1], 0.2, [0, 0.2, 1]],
    [[0.5, 0.5], 0.2, [0.4, 0.6]],
    [[1, 1], 0.25, [0.75, 1]],
  ])('of %j at %d: %j', (places, gap, found) => {
    expect(spread(places, gap).map((place) => Math.round(place * 1000) / 1000)).toEqual(found);
  });
});
