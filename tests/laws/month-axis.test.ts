import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '#lib/partial-date.ts';
import { axisHolding, isYearEnough } from '#model/month-axis.ts';

const pad = (value: number): string => String(value).padStart(2, '0');
const dates = fc.array(
  fc
    .record({
      year: fc.integer({ min: 2015, max: 2027 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      precision: fc.constantFrom(4, 7, 10),
    })
    .map(({ year, month, day, precision }) => `${year}-${pad(month)}-${pad(day)}`.slice(0, precision)),
  { minLength: 1, maxLength: 12 },
);
const OTHERWISE = { from: '2023-01', to: '2023-12' };

describe('an axis of months', () => {
  it('holds every date with room after the last, and names months of its own, each once and in order', () => {
    fc.assert(
      fc.property(dates, (held) => {
        const axis = axisHolding(held, OTHERWISE);
        const months = monthsBetween(axis.from, axis.to);
        for (const date of held) {
          expect(months).toContain(date.length === 4 ? `${date}-01` : date.slice(0, 7));
          expect(axis.to > (date.length === 4 ? `${date}-12` : date.slice(0, 7))).toBe(true);
        }
        expect(axis.named).toEqual(months.filter((month) => axis.named.includes(month)));
        expect(axis.named.length).toBeGreaterThan(0);
      }),
    );
  });

  it('says only a year where that is all a January tells, and never of another month', () => {
    fc.assert(
      fc.property(dates, (held) => {
        const axis = axisHolding(held, OTHERWISE);
        const short = axis.named.filter((month) => isYearEnough(axis, month));
        expect(short.every((month) => month.endsWith('-01'))).toBe(true);
        if (monthsBetween(axis.from, axis.to).length <= 36) expect(short).toEqual([]);
      }),
    );
  });

  it('falls back where nothing is dated', () => {
    expect(axisHolding([null], OTHERWISE)).toMatchObject({ from: '2023-01', to: '2024-02' });
  });
});
