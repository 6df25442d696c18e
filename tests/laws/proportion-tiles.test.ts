import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tilesLayout } from '#charts/kinds/tiles/layout.ts';
import type { TilesSpec } from '#charts/kinds/tiles/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { contrast, mix } from '#charts/export/colour.ts';
import { screenOf, svgOf } from '#tests/fixtures/drawn.ts';
import { everySpec } from '#tests/fixtures/every-spec.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';
import { placesOf } from '#views/provinces/places.ts';

// Tiles stand at their places, all of one size, each as deep in colour as its count is of the whole.

const [sample] = SPECS.tiles.tiles;
const random: fc.Arbitrary<TilesSpec> = fc
  .uniqueArray(fc.record({ row: fc.nat(4), column: fc.nat(3), value: fc.option(fc.nat(7), { nil: null, freq: 5 }) }), {
    maxLength: 8,
    selector: ({ row, column }) => `${row}/${column}`,
  })
  .map((tiles) => ({
    ...SPECS.tiles,
    outOf: 7,
    tiles: tiles.map(({ value, ...place }, at) => ({ ...sample, ...mark(`t${at}`, value), ...place, label: `T${at}` })),
  }));

describe('tiles', () => {
  it('stand in the order of their places, one size each, in files', () => {
    everySpec('tiles', random, (spec) => {
      const { tiles } = tilesLayout(spec);
      const boxes = svgOf(spec).nodes.flatMap(({ tag, attributes }) => (tag === 'rect' ? [attributes] : []));
      expect(boxes).toHaveLength(spec.tiles.length);
      expect(new Set(boxes.map((box) => `${String(box['width'])} ${String(box['height'])}`)).size).toBeLessThan(2);
      tiles.forEach((one, at) => {
        tiles.forEach((other, index) => {
          if (one.left < other.left) expect(Number(boxes[at]?.['x'])).toBeLessThan(Number(boxes[index]?.['x']));
          if (one.top < other.top) expect(Number(boxes[at]?.['y'])).toBeLessThan(Number(boxes[index]?.['y']));
        });
        const { accent, surface, sunken } = PALETTES.light;
        expect(boxes[at]?.['fill']).toBe(one.tint === null ? sunken : mix(accent, surface, one.tint));
      });
    });
  });

  it('take as much of the colour as their share, and ink is legible on all of it', () => {
    everySpec('tiles', random, (spec) => {
      const { tiles } = tilesLayout(spec);
      for (const { tile, tint } of tiles) {
        if (tile.value === null) expect(tint).toBeNull();
        else expect(tint).toBeCloseTo((0.35 * tile.value) / spec.outOf, 9);
        for (const { accent, surface, ink } of Object.values(PALETTES))
          expect(contrast(ink, mix(accent, surface, tint ?? 0))).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  it('are buttons at their places on the screen, and never call what is not known 0', () => {
    everySpec('tiles', random, (spec) => {
      const items = [...screenOf(spec).querySelectorAll('.tiles li')];
      expect(items.map((item) => item.getAttribute('style'))).toEqual(
        spec.tiles.map(({ row, column }) => `grid-row:${row + 1};grid-column:${column + 1}`),
      );
      items.forEach((item, at) => {
        const value = spec.tiles[at]?.value;
        expect(item.querySelector('strong')?.textContent).toMatch(value === null ? /^\?/ : new RegExp(`^${value} `));
      });
    });
  });
});

describe('places of jurisdictions', () => {
  it('are never shared, whether they are known or not', () => {
    const id = fc.constantFrom('beijing', 'shanghai', 'guangdong', 'anhui', 'fujian', 'zhejiang', 'x', 'y', 'z', 'w');
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const places = placesOf(ids);
        expect([...places.keys()].toSorted()).toEqual(ids.toSorted());
        expect(new Set([...places.values()].map(({ row, column }) => `${row}/${column}`)).size).toBe(ids.length);
      }),
    );
  });

  it('put north above south and west before east', () => {
    const places = placesOf(['beijing', 'shanghai', 'guangdong', 'fujian', 'zhejiang', 'anhui']);
    const at = (id: string) => places.get(id) ?? { row: -1, column: -1 };
    expect(['beijing', 'shanghai', 'zhejiang', 'fujian'].map((id) => at(id).row)).toEqual([0, 1, 2, 3]);
    expect(at('anhui').column).toBeLessThan(at('shanghai').column);
    expect(at('guangdong').column).toBeLessThan(at('fujian').column);
  });
});
