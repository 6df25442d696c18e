import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsLayout } from '#charts/kinds/parts/layout.ts';
import type { PartsSpec, PartsWhole } from '#charts/kinds/parts/spec.ts';
import { rangesLayout } from '#charts/kinds/ranges/layout.ts';
import type { RangeItem, RangesSpec } from '#charts/kinds/ranges/spec.ts';
import { statementsLayout } from '#charts/kinds/statements/layout.ts';
import { namesLayout } from '#charts/kinds/names/layout.ts';
import type { NamesSpec } from '#charts/kinds/names/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import { screenOf, svgOf } from '#tests/fixtures/drawn.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';
import { everySpec } from '#tests/fixtures/every-spec.ts';

// As `proportion.test.ts`, of what has parts and places: ranges, parts of wholes, statements.

const end = fc.integer({ min: 0, max: 30 });
const range: fc.Arbitrary<RangeItem> = fc
  .record({
    shape: fc.constantFrom('at-least', 'between', 'nearly', 'exactly'),
    ends: fc.tuple(end, end),
    isKnown: fc.boolean(),
  })
  .map(({ shape, ends, isKnown }) => {
    const [low, high] = ends.toSorted((one, other) => one - other).map((value) => mark('', isKnown ? value : null));
    return {
      ...SPECS.ranges.items[0],
      shape,
      low: shape === 'nearly' ? null : (low ?? null),
      high: shape === 'nearly' || shape === 'between' ? (high ?? null) : null,
    };
  });
const ranges: fc.Arbitrary<RangesSpec> = fc
  .array(range, { minLength: 1, maxLength: 6 })
  .map((items) => ({ ...SPECS.ranges, items: items.map((each, at) => ({ ...each, key: String(at) })) }));

describe('ranges', () => {
  const mostOf = ({ ticks }: RangesSpec): number => ticks.at(-1) ?? 100;
  const namedBy = ({ low, high }: RangeItem): number[] => [low, high].flatMap((each) => each?.value ?? []);

  it('lie where their ends are named, an open one to the end of the axis', () => {
    everySpec('ranges', ranges, (spec) => {
      const { ticks, items } = rangesLayout(spec);
      for (const { value, at } of ticks) expect(at * mostOf(spec)).toBeCloseTo(value, 6);
      for (const { item, bar, points, label } of items) {
        const named = namedBy(item).map((value) => value / mostOf(spec));
        if (named.length === 0) expect([bar, points]).toEqual([null, []]);
        else {
          const [first = 0, last = 0] = [named[0], named.at(-1)];
          expect(points).toEqual(
            item.shape === 'between' ? [...new Set(named)] : [item.shape === 'nearly' ? last : first],
          );
          if (item.shape === 'between' && last > first) expect(bar).toEqual({ from: first, to: last });
          if (item.shape === 'at-least') expect(bar).toEqual({ from: first, to: 1 });
          if (item.shape === 'nearly' && last > 0) expect(bar).toEqual({ from: Math.max(0, last - 0.04), to: last });
          if (item.shape === 'exactly') expect(bar).toBeNull();
          const [point = 0] = points;
          const isLate = item.shape !== 'exactly' && point > 0.55;
          expect(label.side).toBe(item.shape === 'exactly' ? 'middle' : isLate ? 'end' : 'start');
        }
      }
    });
  });

  it('are drawn so in files', () => {
    const plain: RangesSpec['statuses'] = [{ key: 'call', label: 'a call', glyph: 'full', colour: 'alignment' }];
    everySpec('ranges', ranges, (given) => {
      const spec = { ...given, statuses: plain, items: given.items.map((item) => ({ ...item, status: 'call' })) };
      const picture = svgOf(spec);
      const axis = picture.lines.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1);
      const [start = 0, stop = 0] = [axis[0], axis.at(-1)];
      const expected = spec.items.flatMap((item) => {
        const named = namedBy(item);
        return item.shape === 'between' ? [...new Set(named)] : named.slice(0, 1);
      });
      // The last dot is the key's.
      const dots = picture.circles('alignment').slice(0, -1);
      expect(dots).toHaveLength(expected.length);
      dots.forEach(({ x }, at) => {
        expect((x - start) / (stop - start)).toBeCloseTo((expected[at] ?? 0) / mostOf(spec), 6);
      });
      const bars = rangesLayout(spec).items.filter(({ item, bar: own }) => own !== null && item.shape !== 'at-least');
      picture.rects('alignment').forEach(({ x, width }, at) => {
        const own = bars[at]?.bar;
        expect((x - start) / (stop - start)).toBeCloseTo(own?.from ?? -1, 6);
        expect((x + width - start) / (stop - start)).toBeCloseTo(own?.to ?? -1, 6);
      });
    });
  });

  it('are drawn so on the screen', () => {
    everySpec('ranges', ranges, (spec) => {
      const rows = [...screenOf(spec).querySelectorAll('.ranges-rows > li')];
      const share = (value: string): number => Number.parseFloat(value) / 100;
      rows.forEach((row, at) => {
        const { item, bar: own } = rangesLayout(spec).items[at] ?? {};
        if (item === undefined) throw new Error('a row too many');
        const named = namedBy(item);
        const points = [...row.querySelectorAll<HTMLElement>('.ranges-point')].map(
          ({ style }) => share(style.left) * mostOf(spec),
        );
        const expected = item.shape === 'between' ? [...new Set(named)] : named.slice(0, 1);
        expect(points).toHaveLength(expected.length);
        points.forEach((point, place) => expect(point).toBeCloseTo(expected[place] ?? -1, 2));
        const drawn = row.querySelector<HTMLElement>('.ranges-bar');
        expect(drawn === null).toBe(own === null);
        if (drawn !== null) {
          expect(share(drawn.style.left)).toBeCloseTo(own?.from ?? -1, 4);
          expect(1 - share(drawn.style.right)).toBeCloseTo(own?.to ?? -1, 4);
        }
        expect(row.querySelector('.ranges-shown')?.textContent).toBe(item.shown);
      });
    });
  });
});

const whole: fc.Arbitrary<PartsWhole> = fc
  .record({
    value: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 6, nil: null }),
    part: fc.option(fc.option(fc.integer({ min: 0, max: 60 }), { freq: 6, nil: null }), { nil: undefined }),
    bound: fc.constantFrom('exactly', 'at-least', 'at-most'),
  })
  .map(({ value, part, bound }) => ({
    ...SPECS.parts.wholes[1],
    ...mark('', value),
    bound,
    colour: 'alignment',
    part:
      part === undefined
        ? null
        : {
            ...SPECS.parts.wholes[0].part,
            ...mark('', part === null || value === null ? part : Math.min(part, value)),
            bound,
          },
  }));
const parts: fc.Arbitrary<PartsSpec> = fc
  .record({ wholes: fc.array(whole, { minLength: 1, maxLength: 4 }), scale: fc.constantFrom(1, 100) })
  .map(({ wholes, scale }) => ({
    ...SPECS.parts,
    wholes: wholes.map((each, at): PartsWhole => {
      const scaled = (value: number | null): number | null => (value === null ? null : value * scale);
      return {
        ...each,
        key: String(at),
        value: scaled(each.value),
        part: each.part === null ? null : { ...each.part, key: `${at}/part`, value: scaled(each.part.value) },
      };
    }),
  }));

describe('parts', () => {
  it('have as many units as their wholes, of which as many are marked as their parts', () => {
    everySpec('parts', parts, (spec) => {
      for (const { whole: own, units, marked, isKnown } of partsLayout(spec).wholes) {
        const looks = (look: string): number => units.filter((unit) => unit.look === look).length;
        const fading = own.bound === 'at-least' ? 3 : 0;
        expect(isKnown).toBe(own.value !== null);
        expect(marked === null).toBe(own.part?.value === null);
        if (own.value === null) expect(units).toEqual([]);
        else if (own.part?.value === null) expect(looks('open')).toBe(own.value + fading);
        else {
          expect([looks('marked'), looks('open')]).toEqual([own.part?.value ?? 0, fading]);
          expect(looks('marked') + looks('rest')).toBe(own.value);
          expect((marked ?? 0) * own.value).toBeCloseTo(own.part?.value ?? 0, 6);
        }
      }
    });
  });

  it('are drawn so in files', () => {
    everySpec('parts', parts, (given) => {
      const spec: PartsSpec = { ...given, wholes: given.wholes.map((each) => ({ ...each, colour: 'alignment' })) };
      const picture = svgOf(spec, { width: 1000, height: 4000 });
      const knownWholes = spec.wholes.filter(({ value }) => value !== null);
      const solid = picture.rects('alignment').filter(({ width }) => width !== 2);
      expect(picture.texts.filter((text) => text === 'not known')).toHaveLength(
        spec.wholes.length - knownWholes.length,
      );
      if (partsLayout(spec).isInUnits) {
        expect(solid).toHaveLength(knownWholes.reduce((sum, { part }) => sum + (part?.value ?? 0), 0));
        return;
      }
      const drawn = knownWholes.filter(({ part }) => (part?.value ?? 0) > 0 && part?.bound !== 'at-most');
      const [frame] = picture.rects('none').filter(({ height }) => height === 20);
      expect(solid).toHaveLength(drawn.length);
      solid.forEach(({ width }, at) => {
        const { value, part } = drawn[at] ?? {};
        expect(width / (frame?.width ?? 1)).toBeCloseTo((part?.value ?? 0) / (value ?? 1), 6);
      });
    });
  });

  it('are drawn so on the screen', () => {
    everySpec('parts', parts, (spec) => {
      const items = [...screenOf(spec).querySelectorAll('.parts-wholes > li')];
      items.forEach((item, at) => {
        const { value = null, part = null } = spec.wholes[at] ?? {};
        const drawing = item.querySelector('.parts-units, .parts-bar');
        expect(drawing === null).toBe(value === null);
        if (value === null) {
          expect(item.textContent).toContain('not known');
          return;
        }
        if (partsLayout(spec).isInUnits) {
          expect(item.querySelectorAll('[data-marked="true"]')).toHaveLength(part?.value ?? 0);
          return;
        }
        const share = Number.parseFloat(item.querySelector<HTMLElement>('[data-bound]')?.style.width ?? '');
        expect(share).toBeCloseTo(value === 0 ? 0 : (100 * (part?.value ?? 0)) / value, 2);
      });
    });
  });
});

it('names stand in the cell of their row and column, each once, wherever they are drawn', () => {
  const item = fc.record({ row: fc.constantFrom('a', 'b', 'c'), column: fc.constantFrom('x', 'y', 'z') });
  const random = fc.array(item, { maxLength: 8 }).map((items): NamesSpec => ({
    ...SPECS.names,
    items: items.map((each, at) => ({ ...SPECS.names.items[0], ...each, key: String(at), label: `Name ${at}` })),
  }));
  everySpec('names', random, (spec) => {
    const { columns, rows } = namesLayout(spec);
    const laid = rows.flatMap(({ cells }) => cells.flat());
    expect(laid.map(({ key }) => key).toSorted()).toEqual(spec.items.map(({ key }) => key).toSorted());
    for (const { line, cells } of rows)
      cells.forEach((cell, at) => {
        for (const { row, column } of cell) expect([row, column]).toEqual([line.key, columns[at]?.key]);
      });
    const drawn = [...screenOf(spec).querySelectorAll('.names-label')].map(({ textContent }) => textContent);
    expect(drawn).toEqual(laid.map(({ label }) => label));
  });
});

it('statements stand in the order of their groups, each once, wherever they are drawn', () => {
  const statement = fc.constantFrom('a', 'b', 'none').map((group) => ({ ...SPECS.statements.items[0], group }));
  const random = fc.array(statement, { maxLength: 8 }).map((items): StatementsSpec => ({
    ...SPECS.statements,
    items: items.map((each, at) => ({ ...each, key: String(at), heading: `Heading ${at}` })),
  }));
  everySpec('statements', random, (spec) => {
    const expected = spec.groups.flatMap(({ key }) => spec.items.filter(({ group }) => group === key));
    const laid = statementsLayout(spec);
    expect(laid.flatMap(({ items }) => items)).toEqual(expected);
    const headings = [...screenOf(spec).querySelectorAll('.statements li button')].map(
      ({ textContent }) => textContent,
    );
    expect(headings).toEqual(expected.map(({ heading }) => heading));
  });
});
