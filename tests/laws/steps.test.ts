import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { altTextOf } from '#charts/alt-text.ts';
import { compose } from '#charts/export/compose.ts';
import { SIZES } from '#charts/export/sizes.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import { monthsBetween } from '#lib/partial-date.ts';
import type { Snapshot } from '#data/snapshot.ts';
import { START } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { view } from '#views/standards/figures.ts';

const published = publishedSnapshot();
const MONTHS = monthsBetween('2023-01', '2024-06');
const english = wordingOf('en');
const XmlParser = new JSDOM('').window.DOMParser;

const batches = fc
  .uniqueArray(fc.record({ month: fc.constantFrom(...MONTHS), count: fc.integer({ min: 1, max: 500 }) }), {
    selector: ({ month }) => month,
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.toSorted((one, other) => (one.month < other.month ? -1 : 1)));
const start = fc.option(fc.constantFrom(...MONTHS), { nil: null });

type Batch = { readonly month: string; readonly count: number };

/** The published edition with these batches of filings, of which the stated total counts those from a month on. */
function withBatches(all: readonly Batch[], countedFrom: string | null): Snapshot {
  const { registrations } = published;
  if (registrations === undefined) throw new Error('no registrations');
  const records = [
    ...registrations.records.flatMap((row) => {
      if (row.kind === 'batch') return [];
      return [row.kind === 'total' ? { ...row, countedFrom } : row];
    }),
    ...all.map(({ month, count }) => {
      const refs = [registrations.source];
      const standing = { period: 'report', confidence: null } as const;
      return { id: `batch-${month}`, kind: 'batch' as const, month, date: null, count, note: null, ...standing, refs };
    }),
  ];
  return { ...published, registrations: { ...registrations, records } };
}

function stepsOf(snapshot: Snapshot): ColumnsSpec {
  const specs = view.figuresOf(snapshot, { ...START, batchesMode: 'cumulative' }, english);
  const spec = specs.find((each): each is ColumnsSpec => each.kind === 'columns' && each.mode === 'steps');
  if (spec === undefined) throw new Error('no steps');
  return spec;
}

const totalAt = ({ series }: ColumnsSpec, at: number): number =>
  series.reduce((sum, { marks }) => sum + (marks[at]?.value ?? 0), 0);

describe('a running total of batches', () => {
  it('is at each month what has come in by then, and rises by what comes in', () => {
    fc.assert(
      fc.property(batches, start, (all, from) => {
        const spec = stepsOf(withBatches(all, from));
        spec.ticks.forEach(({ key }, at) => {
          const sum = (some: readonly Batch[]): number => some.reduce((total, { count }) => total + count, 0);
          expect(totalAt(spec, at)).toBe(sum(all.filter(({ month }) => month <= key)));
          const came = all.filter(({ month }) => month === key);
          // A month for which no batch is listed is not a month of none.
          expect(spec.rises?.marks[at]?.value).toBe(came.length === 0 ? null : sum(came));
        });
        expect(spec.ticks.map(({ key }) => key)).toEqual(monthsBetween(all[0]?.month ?? '', all.at(-1)?.month ?? ''));
      }),
      { numRuns: 60 },
    );
  });

  it('has every total and every rise in its grid, in order', () => {
    fc.assert(
      fc.property(batches, start, (all, from) => {
        const spec = stepsOf(withBatches(all, from));
        const inGrid = gridOf(spec).rows.flatMap((row) => row.flatMap(({ mark }) => mark ?? []));
        expect(inGrid).toEqual(marksOf(spec));
        expect(gridOf(spec).columns.at(-1)?.label).toBe('Filed in the month');
      }),
      { numRuns: 40 },
    );
  });

  it('is told rise by rise to those who do not see it', () => {
    fc.assert(
      fc.property(batches, (all) => {
        const spec = stepsOf(withBatches(all, null));
        const told = [...altTextOf(spec, english).matchAll(/([\d,]+) more, ([\d,]+) in all/g)].map((match) =>
          match.slice(1).map((figure) => Number(figure.replaceAll(',', ''))),
        );
        const expected = spec.ticks.flatMap((_, at) => {
          const rise = spec.rises?.marks[at]?.value ?? 0;
          return rise === 0 ? [] : [[rise, totalAt(spec, at)]];
        });
        expect(told).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('is drawn level or upright, never sloping, and never downwards', () => {
    const provenance = {
      edition: { id: 'any', title: { en: 'Any', zh: '任意' }, revision: 1 },
      dataHash: 'none',
      address: '?view=standards',
      site: 'https://atlas.example/',
    };
    const composition = {
      size: SIZES['slide-full'],
      theme: 'light',
      isTransparent: false,
      hasHeader: true,
      hasFooter: true,
      hasLetters: false,
    } as const;
    fc.assert(
      fc.property(batches, start, (all, from) => {
        const spec = stepsOf(withBatches(all, from));
        const [picture] = compose([spec], provenance, composition, wordingOf);
        const svg = svgFile(picture, { fontCss: '', metadata: '' });
        const { documentElement } = new XmlParser().parseFromString(svg, 'image/svg+xml');
        const marks = [...documentElement.querySelectorAll('rect')].filter(
          (rect) => rect.getAttribute('fill') === rect.getAttribute('stroke'),
        );
        const places = [...new Set(marks.map((rect) => Number(rect.getAttribute('x'))))];
        const columns = places.map((x) => ({
          x,
          rects: marks.filter((rect) => Number(rect.getAttribute('x')) === x),
        }));
        const tops = columns.map(({ x, rects }) => ({
          x,
          end: x + Number(rects[0]?.getAttribute('width')),
          y: Math.min(...rects.map((rect) => Number(rect.getAttribute('y')))),
        }));
        expect(columns.length).toBe(spec.ticks.filter((_, at) => totalAt(spec, at) > 0).length);
        tops.slice(1).forEach(({ x, y }, at) => {
          expect(x).toBeCloseTo(tops[at]?.end ?? 0, 1);
          expect(y).toBeLessThanOrEqual((tops[at]?.y ?? 0) + 0.011);
        });
      }),
      { numRuns: 30 },
    );
  });
});
