import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsLayout, hatching, sumOver } from '#charts/kinds/columns/layout.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import { START, type ViewState } from '#state/fields.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { svgOf } from '#tests/fixtures/drawn.ts';

async function months(patch: Partial<ViewState> = {}): Promise<ColumnsSpec> {
  const specs = await figuresIn('research', 'en', { ...START, ...patch });
  const spec = specs.find(({ figure }) => figure === 'months');
  if (spec?.kind !== 'columns') throw new Error('The months are not drawn');
  return spec;
}

const sumsOf = (spec: ColumnsSpec): (number | null)[] =>
  columnsLayout(spec).columns.map((column) => sumOver(spec, column));

describe('the months of the research view', () => {
  it('say how many papers each of them has, also where the columns are shares', async () => {
    const stacked = sumsOf(await months());
    expect(stacked).toHaveLength(14);
    expect(Math.max(...stacked.map((sum) => sum ?? 0))).toBe(29);
    expect(sumsOf(await months({ monthsMode: 'share' }))).toEqual(stacked);
    expect(sumsOf(await months({ monthsMode: 'lines' }))).toEqual(stacked.map(() => null));
  });

  it('hatch the month in which the collection ends, and say so', async () => {
    for (const monthsMode of ['stacked', 'share'] as const) {
      const spec = await months({ monthsMode });
      expect(spec.ticks.filter(({ isPartial }) => isPartial === true).map(({ key }) => key)).toEqual(['2024-05']);
      expect(spec.notes.some((note) => note.startsWith('Hatched: May 2024'))).toBe(true);
      const paths = svgOf(spec).paths('surface');
      expect(paths.filter((path) => /^(M[\d. ]+L[\d. ]+){2,}$/.test(path))).toHaveLength(1);
    }
    expect((await months({ monthsMode: 'lines' })).notes.some((note) => note.startsWith('Hatched'))).toBe(false);
  });

  it('are held against the report’s averages only where all directions stand on one another', async () => {
    const linesOf = async (patch: Partial<ViewState>): Promise<number> =>
      (await months({ reportLines: true, ...patch })).references.length;
    expect(await linesOf({})).toBe(2);
    expect(await linesOf({ months: { include: ['2024-02'], exclude: [] } })).toBe(2);
    expect(await linesOf({ direction: { include: ['alignment'], exclude: [] } })).toBe(0);
    for (const monthsMode of ['lines', 'share', 'cumulative'] as const) expect(await linesOf({ monthsMode })).toBe(0);
  });

  it('carry laws and what China signed, not every event', async () => {
    const { annotations } = await months({ monthEvents: true });
    const marks = annotations?.marks ?? [];
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.length).toBeLessThan(14);
    const items = marks.flatMap((mark) => mark.items).join('\n');
    expect(items).toContain('Bletchley');
    expect(items).not.toContain('Davos');
  });

  it('have a heading of their own in each way of drawing', async () => {
    const modes = ['stacked', 'lines', 'share', 'cumulative'] as const;
    const titles = await Promise.all(modes.map(async (monthsMode) => (await months({ monthsMode })).title));
    expect(new Set(titles).size).toBe(modes.length);
  });
});

describe('hatching', () => {
  it('stays inside its rectangle and slants', () => {
    const size = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(size, size, size, size, (x, y, width, height) => {
        const numbers = [...hatching(x, y, width, height).matchAll(/[ML](\S+) ([\d.e-]+)/g)];
        for (const [, left = '', top = ''] of numbers) {
          expect(Number(left)).toBeGreaterThanOrEqual(x - 0.01);
          expect(Number(left)).toBeLessThanOrEqual(x + width + 0.01);
          expect(Number(top)).toBeGreaterThanOrEqual(y - 0.01);
          expect(Number(top)).toBeLessThanOrEqual(y + height + 0.01);
        }
      }),
    );
  });
});
