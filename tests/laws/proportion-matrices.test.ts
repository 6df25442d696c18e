import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rgbOf } from '#charts/export/colour.ts';
import { heatmapLayout } from '#charts/kinds/heatmap/layout.ts';
import type { HeatmapSpec } from '#charts/kinds/heatmap/spec.ts';
import { placeTotal, statesIn } from '#charts/kinds/matrix/layout.ts';
import type { MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import { upsetLayout } from '#charts/kinds/upset/layout.ts';
import type { UpsetSpec } from '#charts/kinds/upset/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { CELL_STATES } from '#model/source.ts';
import { screenOf, svgOf } from '#tests/fixtures/drawn.ts';
import { everySpec, known } from '#tests/fixtures/every-spec.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';

// Tints, dots and margins are in proportion to what they stand for: in layouts, in files and on the screen.

const palette = PALETTES.light;
const styleOf = (element: Element | null): string => element?.getAttribute('style') ?? '';
const keys = (count: number): string[] => Array.from({ length: count }, (_, at) => `k${at}`);
const size = fc.integer({ min: 1, max: 6 });

describe('heat', () => {
  const random: fc.Arbitrary<HeatmapSpec> = fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(known, { minLength: rows * columns, maxLength: rows * columns }).map((all) => ({
      ...SPECS.heatmap,
      down: keys(rows).map((key) => ({ key, label: key, target: null, choice: 'neutral' })),
      across: keys(columns).map((key) => ({ key, label: key, target: null, choice: 'neutral' })),
      cells: keys(rows).map((row, down) =>
        keys(columns).map((column, across) => mark(`${row}/${column}`, all[down * columns + across] ?? null)),
      ),
    })),
  );
  const valuesOf = ({ cells }: HeatmapSpec): (number | null)[] => cells.flat().map(({ value }) => value);
  /** The tint that each value ought to have: none for a nought. */
  const tintsOf = (spec: HeatmapSpec): (number | null)[] => {
    const largest = Math.max(1, ...valuesOf(spec).map((value) => value ?? 0));
    return valuesOf(spec).map((value) => (value === null ? null : (0.85 * value) / largest));
  };

  it('is as deep as its value, none for a nought, and no tint at all where it is not known', () => {
    everySpec('heatmap', random, (spec) => {
      const cells = heatmapLayout(spec).flat();
      expect(cells.map((cell) => cell.mark)).toEqual(spec.cells.flat());
      tintsOf(spec).forEach((tint, at) => {
        if (tint === null) expect(cells[at]?.tint).toBeNull();
        else expect(cells[at]?.tint).toBeCloseTo(tint, 9);
      });
    });
  });

  it('is drawn so in files', () => {
    const [paper] = rgbOf(palette.surface);
    const [deepest] = rgbOf(palette.accent);
    everySpec('heatmap', random, (spec) => {
      const grounds = svgOf(spec).nodes.flatMap(({ tag, attributes }) =>
        tag === 'rect' ? [String(attributes['fill'])] : [],
      );
      const tints = tintsOf(spec);
      expect(grounds).toHaveLength(tints.length);
      tints.forEach((tint, at) => {
        const ground = grounds[at] ?? '';
        if (tint === null) expect(ground).toBe(palette.unknownSoft);
        else if (tint === 0) expect(ground).toBe(palette.noSoft);
        else expect(Math.abs((paper - rgbOf(ground)[0]) / (paper - deepest) - tint)).toBeLessThan(0.005);
      });
    });
  });

  it('is drawn so on the screen', () => {
    everySpec('heatmap', random, (spec) => {
      const cells = [...screenOf(spec).querySelectorAll('.heatmap-cell')];
      tintsOf(spec).forEach((tint, at) => {
        const [, ground = ''] = /background:(#\w+)/.exec(styleOf(cells[at] ?? null)) ?? [];
        if (tint === null) expect(ground).toBe(palette.unknownSoft);
        else {
          expect(ground.slice(0, 7)).toBe(palette.accent);
          expect(Math.abs(Number.parseInt(ground.slice(7), 16) / 255 - tint)).toBeLessThan(0.005);
        }
      });
    });
  });

  it('has a sign and words for what is not known: never a nought, never blank', () => {
    everySpec('heatmap', random, (spec) => {
      const screen = screenOf(spec);
      const cells = [...screen.querySelectorAll('.heatmap-cell')];
      const { texts } = svgOf(spec);
      const count = (words: string): number => texts.filter((text) => text === words).length;
      valuesOf(spec).forEach((value, at) => {
        const sign = value === null ? '?' : value === 0 ? '·' : value.toLocaleString('en');
        expect(cells[at]?.textContent).toBe(sign);
        expect(cells[at]?.getAttribute('aria-label')).toContain(value === null ? ': not known.' : `: ${value}.`);
      });
      const unknown = valuesOf(spec).filter((value) => value === null).length;
      // A sign in each such cell and one in the key.
      expect(count('?')).toBe(unknown === 0 ? 0 : unknown + 1);
      expect(count('·')).toBe(valuesOf(spec).filter((value) => value === 0).length);
      expect(count('not known')).toBe(unknown === 0 ? 0 : 1);
      expect(screen.querySelector('.heatmap-key')?.textContent ?? '').toBe(unknown === 0 ? '' : '? not known');
    });
  });
});

describe('sets and their combinations', () => {
  const random: fc.Arbitrary<UpsetSpec> = size.chain((count) =>
    fc
      .record({
        totals: fc.array(known, { minLength: count, maxLength: count }),
        combinations: fc.array(fc.record({ sets: fc.subarray(keys(count)), value: known, isMarked: fc.boolean() }), {
          minLength: 1,
          maxLength: 8,
        }),
      })
      .map(({ totals, combinations }) => ({
        ...SPECS.upset,
        sets: totals.map((value, at) => ({ ...SPECS.upset.sets[0], ...mark(`k${at}`, value), label: `Set ${at}` })),
        combinations: combinations.map(({ value, ...each }, at) => ({
          ...mark(`c${at}`, value),
          ...each,
          label: `Combination ${at}`,
          detail: '',
        })),
      })),
  );
  const isIn = ({ combinations, sets }: UpsetSpec): boolean[] =>
    combinations.flatMap((each) => sets.map(({ key }) => each.sets.includes(key)));
  const sharesOf = (marks: readonly { readonly value: number | null }[]): (number | null)[] => {
    const largest = Math.max(1, ...marks.map(({ value }) => value ?? 0));
    return marks.map(({ value }) => (value === null ? null : value / largest));
  };
  const drawn = (shares: readonly (number | null)[]): number[] =>
    shares.flatMap((share) => (share === null || share === 0 ? [] : [share]));

  it('have dots exactly where a combination lies in a set, and bars as long as their values', () => {
    everySpec('upset', random, (spec) => {
      const { columns, rows } = upsetLayout(spec);
      expect(columns.flatMap(({ dots }) => dots)).toEqual(isIn(spec));
      expect(columns.map(({ height }) => height)).toEqual(sharesOf(spec.combinations));
      expect(rows.map(({ length }) => length)).toEqual(sharesOf(spec.sets));
    });
  });

  it('are drawn so in files', () => {
    everySpec('upset', random, (spec) => {
      const { nodes } = svgOf(spec);
      const shapes = (tag: string) => nodes.flatMap((node) => (node.tag === tag ? [node.attributes] : []));
      const dots = shapes('circle');
      const count = spec.sets.length;
      expect(dots.map((dot) => dot['fill'] !== palette.ghost)).toEqual(isIn(spec));
      expect(dots.map((dot) => dot['r'] === 6)).toEqual(isIn(spec));
      // A row for each set, a column for each combination, and its bar over it.
      const middles = dots.slice(0, count).map((dot) => Number(dot['cy']));
      expect(middles).toEqual(middles.toSorted((one, other) => one - other));
      expect(dots.map((dot) => dot['cy'])).toEqual(spec.combinations.flatMap(() => middles));
      const heights = drawn(sharesOf(spec.combinations));
      const bars = shapes('rect').slice(0, heights.length);
      const totals = shapes('rect').slice(heights.length);
      const columns = spec.combinations.flatMap(({ value }, at) => (value ? [Number(dots[at * count]?.['cx'])] : []));
      bars.forEach((bar, at) => {
        expect(Number(bar['x']) + Number(bar['width']) / 2).toBeCloseTo(columns[at] ?? 0, 6);
        expect(Number(bar['height']) / Number(bars[0]?.['height'])).toBeCloseTo(
          (heights[at] ?? 0) / (heights[0] ?? 1),
          6,
        );
      });
      const lengths = drawn(sharesOf(spec.sets));
      expect(totals).toHaveLength(lengths.length);
      totals.forEach((total, at) =>
        expect(Number(total['width']) / Number(totals[0]?.['width'])).toBeCloseTo(
          (lengths[at] ?? 0) / (lengths[0] ?? 1),
          6,
        ),
      );
      const links = shapes('line').filter((line) => line['stroke-width'] === 2);
      const reaches = spec.combinations.flatMap((each) => {
        const inside = middles.filter((_, row) => each.sets.includes(spec.sets[row]?.key ?? ''));
        return inside.length > 1 ? [[inside[0], inside.at(-1)]] : [];
      });
      expect(links.map((link) => [link['y1'], link['y2']])).toEqual(reaches);
    });
  });

  it('are drawn so on the screen, and what is not known is neither 0 nor blank', () => {
    everySpec('upset', random, (spec) => {
      const screen = screenOf(spec);
      const { combinations, sets } = spec;
      const dots = [...screen.querySelectorAll('.upset-dot')].map((dot) => dot.getAttribute('data-in') === 'true');
      // Row by row here.
      expect(dots).toEqual(sets.flatMap(({ key }) => combinations.map((each) => each.sets.includes(key))));
      const spoken = [...screen.querySelectorAll('.upset-dot + span')].map(({ textContent }) => textContent === 'in');
      expect(spoken).toEqual(dots);
      const check = (selector: string, marks: UpsetSpec['combinations'] | UpsetSpec['sets'], full: number): void => {
        const shares = sharesOf(marks);
        [...screen.querySelectorAll(selector)].forEach((button, at) => {
          const bar = button.querySelector('.upset-column, .upset-total-track > span');
          const share = shares[at] ?? null;
          if (share === null) {
            expect(bar).toBeNull();
            expect(button.textContent).toContain('not known');
            expect(button.getAttribute('aria-label')).toContain(': not known.');
          } else {
            const [, long = ''] = /(?:height|width):([\d.]+)/.exec(styleOf(bar)) ?? [];
            expect(Number(long)).toBeCloseTo(full * share, 2);
          }
        });
      };
      check('.upset-bar', combinations, 64);
      check('.upset-total', sets, 100);
    });
  });
});

describe('the margins of a matrix', () => {
  const state = fc.constantFrom(...CELL_STATES);
  const [sample] = SPECS.matrix.down;
  const lineOf = (key: string, states: readonly (typeof CELL_STATES)[number][]): MatrixLine => {
    const coded = states.filter((each) => each === 'yes' || each === 'no').length;
    // Some builders count none of none, others say that it is not known.
    const value = states.filter((each) => each === 'yes').length;
    return { ...sample, key, label: key, remark: null, total: { ...mark(`${key}/total`, value), coded } };
  };
  const random: fc.Arbitrary<MatrixSpec> = fc.tuple(size, size).chain(([rows, columns]) =>
    fc
      .array(fc.array(state, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((states): MatrixSpec => ({
        ...SPECS.matrix,
        remarkLabel: null,
        down: states.map((row, at) => lineOf(`row ${at}`, row)),
        across: keys(columns).map((key, at) =>
          lineOf(
            key,
            states.flatMap((row) => row[at] ?? []),
          ),
        ),
        cells: states.map((row, down) =>
          row.map((each, at) => ({ ...mark(`${down}/${at}`, null), state: each, detail: '', note: null })),
        ),
      })),
  );
  /** What each line counts, out of what is coded; null where nothing is. */
  const shareOf = ({ total: { value, coded } }: MatrixLine): number | null =>
    value === null || coded === 0 ? null : value / coded;

  it('are the share of what is coded, and the states are counted', () => {
    everySpec('matrix', random, (spec) => {
      for (const line of [...spec.down, ...spec.across]) {
        const { value, share } = placeTotal(line);
        expect(share).toBe(shareOf(line));
        expect(value === null).toBe(share === null);
      }
      const states = spec.cells.flat().map((cell) => cell.state);
      expect(statesIn(spec).flatMap((each) => Array.from({ length: each.count }, () => each.state))).toEqual(
        states.toSorted((one, other) => CELL_STATES.indexOf(one) - CELL_STATES.indexOf(other)),
      );
    });
  });

  it('are drawn so in files', () => {
    everySpec('matrix', random, (spec) => {
      if (spec.downTotalLabel === null) return;
      const picture = svgOf(spec);
      const tracks = picture.rects('ghost');
      const bars = picture.rects('yes');
      expect(tracks).toHaveLength(spec.down.length);
      spec.down.forEach((line, at) => {
        const track = tracks[at];
        const bar = bars.find(({ y }) => y === track?.y);
        expect((bar?.width ?? 0) / (track?.width ?? 0)).toBeCloseTo(shareOf(line) ?? 0, 9);
        if (bar !== undefined) expect(bar.x).toBe(track?.x);
      });
    });
  });

  it('are drawn so on the screen, and what is not known is neither 0 nor blank', () => {
    everySpec('matrix', random, (spec) => {
      const screen = screenOf(spec);
      const lines = [
        ...(spec.downTotalLabel === null ? [] : spec.down),
        ...(spec.acrossTotalLabel === null ? [] : spec.across),
      ];
      const totals = [...screen.querySelectorAll('.matrix-total')];
      expect(totals).toHaveLength(lines.length);
      lines.forEach((line, at) => {
        const share = shareOf(line);
        const total = totals[at];
        const [, wide = ''] = /width:([\d.]+)%/.exec(styleOf(total?.querySelector('[style]') ?? null)) ?? [];
        expect(Number(wide)).toBeCloseTo(100 * (share ?? 0), 2);
        expect(total?.textContent?.includes('not known')).toBe(share === null);
        if (share === null) expect(total?.getAttribute('aria-label')).toContain(': not known.');
        else expect(total?.getAttribute('aria-label')).toContain(`: ${line.total.value} of ${line.total.coded} coded`);
      });
      const states = [...screen.querySelectorAll('.matrix .matrix-cell')].map((cell) =>
        cell.getAttribute('data-state'),
      );
      expect(states).toEqual(spec.cells.flat().map((cell) => cell.state));
    });
  });
});
