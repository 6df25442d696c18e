import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOf } from '#charts/kinds/timeline/layout.ts';

const FROM = '2023-01';
const TO = '2024-12';

describe('a date on an axis of months', () => {
  it('lies where it belongs, as wide as the doubt about it', () => {
    expect(stretchOf('2023', FROM, TO)).toEqual({ start: 0, end: 0.5 });
    expect(stretchOf('2023-02', FROM, TO)).toEqual({ start: 1 / 24, end: 2 / 24 });
    expect(stretchOf('2025-01-01', FROM, TO)).toBeNull();
    expect(stretchOf('2022', FROM, TO)).toBeNull();
    expect(stretchOf('2023', '2023-07', '2024-06')).toEqual({ start: 0, end: 0.5 });
  });

  it('keeps days in order, inside their month and inside the axis', () => {
    const day = fc
      .tuple(fc.integer({ min: 2023, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const places = [early, late].map((date) => stretchOf(date, FROM, TO)?.start ?? Number.NaN);
        const month = stretchOf(early.slice(0, 7), FROM, TO) ?? { start: 1, end: 0 };
        expect(places[0]).toBeLessThanOrEqual(places[1] ?? 0);
        expect(places[0]).toBeGreaterThan(month.start);
        expect(places[0]).toBeLessThan(month.end);
      }),
    );
  });
});
