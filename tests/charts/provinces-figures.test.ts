import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { Snapshot } from '#data/snapshot.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { CELL_STATES } from '#model/source.ts';
import { MATRIX_ORDERS } from '#state/fields/provinces.ts';
import { START, type ViewState } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { comparisonOf, comparisonSentence } from '#views/provinces/comparison.ts';
import { view } from '#views/provinces/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const { figuresOf, contextIn: sceneOf } = view;
const SNAPSHOT = publishedSnapshot();
const SOURCES = new Set(SNAPSHOT.sources?.records.map(({ id }) => id));
const JURISDICTIONS = SNAPSHOT.jurisdictions?.records.map(({ id }) => id) ?? [];
const MEASURES = SNAPSHOT.measures?.records.map(({ id }) => id) ?? [];

const clauseOver = (levels: readonly string[]) =>
  fc
    .record({
      include: fc.uniqueArray(fc.constantFrom(...levels), { maxLength: 2 }),
      exclude: fc.uniqueArray(fc.constantFrom(...levels), { maxLength: 1 }),
    })
    .map(({ include, exclude }) => ({ include: include.filter((level) => !exclude.includes(level)), exclude }));

const states: fc.Arbitrary<ViewState> = fc
  .record({
    compare: fc.uniqueArray(fc.constantFrom(...JURISDICTIONS), { maxLength: 6 }),
    policyMeasure: clauseOver(MEASURES),
    policyMode: fc.constantFrom('any' as const, 'all' as const),
    policyRegion: clauseOver(['yangtze-river-delta', 'greater-bay-area', 'none']),
    policyKind: clauseOver(['agi-or-large-model', 'ai-development']),
    matrixOrder: fc.constantFrom(...MATRIX_ORDERS),
    isTransposed: fc.boolean(),
    onlyDifferences: fc.boolean(),
    weights: fc.dictionary(fc.constantFrom(...MEASURES), fc.integer({ min: 0, max: 5 })),
  })
  .map((patch) => ({ ...START, view: 'provinces', ...patch }));

/** The published matrix, and others of the same size with gaps of both kinds. */
const snapshots: fc.Arbitrary<Snapshot> = fc.oneof(
  fc.constant(SNAPSHOT),
  fc.array(fc.constantFrom(...CELL_STATES), { minLength: 42, maxLength: 42 }).map((drawn): Snapshot => {
    const cells = SNAPSHOT['policy-cells'];
    if (cells === undefined) return SNAPSHOT;
    const records = cells.records.map((cell, at) => ({ ...cell, value: drawn[at] ?? 'not-coded' }));
    return { ...SNAPSHOT, 'policy-cells': { ...cells, records } };
  }),
);

const wordings = fc.constantFrom(...LANGUAGES).map(wordingOf);

describe('the figures of the provinces view, in any state', () => {
  it('have every mark of theirs in their grid, in order', () => {
    fc.assert(
      fc.property(snapshots, states, wordings, (snapshot, state, wording) => {
        for (const spec of figuresOf(snapshot, state, wording)) {
          const shown = gridOf(spec)
            .rows.flat()
            .flatMap(({ mark }) => mark ?? []);
          expect(shown.map(({ key }) => key)).toEqual(marksOf(spec).map(({ key }) => key));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('can name the records and listed sources behind every value', () => {
    fc.assert(
      fc.property(states, wordings, (state, wording) => {
        for (const spec of figuresOf(SNAPSHOT, state, wording)) {
          for (const mark of marksOf(spec).filter(({ value }) => value !== null)) {
            expect(mark.refs().length, `${spec.figure} ${mark.key}`).toBeGreaterThan(0);
            expect(mark.rows().length > 0 || mark.value === 0, `${spec.figure} ${mark.key}`).toBe(true);
            for (const { source } of mark.refs()) expect(SOURCES).toContain(source);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say in each margin of the matrix what the cells say', () => {
    fc.assert(
      fc.property(snapshots, states, wordings, (snapshot, state, wording) => {
        const matrices = figuresOf(snapshot, state, wording).filter(
          (spec): spec is MatrixSpec => spec.kind === 'matrix',
        );
        for (const { down, across, cells, acrossTotalLabel, downTotalLabel } of matrices) {
          const count = (line: readonly { readonly state: string }[]) => ({
            value: line.every(({ state: each }) => each !== 'yes' && each !== 'no')
              ? null
              : line.filter(({ state: each }) => each === 'yes').length,
            coded: line.filter(({ state: each }) => each === 'yes' || each === 'no').length,
          });
          if (downTotalLabel !== null) {
            expect(down.map(({ total: { value, coded } }) => ({ value, coded }))).toEqual(cells.map(count));
          }
          if (acrossTotalLabel !== null) {
            const columns = across.map((_, at) => cells.flatMap((row) => row[at] ?? []));
            expect(across.map(({ total: { value, coded } }) => ({ value, coded }))).toEqual(columns.map(count));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never call what is not coded a no', () => {
    fc.assert(
      fc.property(states, wordings, (state, wording) => {
        const cells = SNAPSHOT['policy-cells'];
        if (cells === undefined) throw new Error('no cells');
        const without = { ...cells, records: cells.records.filter(({ jurisdiction }) => jurisdiction !== 'fujian') };
        const scene = sceneOf(
          { ...SNAPSHOT, 'policy-cells': without },
          { ...state, compare: ['beijing', 'fujian'] },
          wording,
        );
        if (scene === null) throw new Error('no scene');
        const specs = view.specsIn(scene);
        const {
          'side-by-side': sideBySide,
          'per-jurisdiction': perJurisdiction,
          'own-index': ownIndex,
          matrix,
        } = specs;
        expect(sideBySide?.cells.map((row) => row[1]?.state)).not.toContain('no');
        expect(perJurisdiction.tiles.map(({ key, value }) => (value === 0 ? key : ''))).not.toContain('fujian');
        expect(ownIndex.bars.map(({ key }) => key)).not.toContain('fujian');
        expect(comparisonOf(scene).missing).toEqual([]);
        expect(matrix.cells.flat().filter(({ key, value }) => key.startsWith('fujian/') && value !== null)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a comparison in words', () => {
  const sentence = (language: 'en' | 'zh', ...compare: string[]): string => {
    const scene = sceneOf(SNAPSHOT, { ...START, view: 'provinces', compare }, wordingOf(language));
    if (scene === null) throw new Error('no scene');
    return comparisonSentence(scene, comparisonOf(scene));
  };

  it('states what is shared and what is not', () => {
    expect(sentence('en', 'beijing', 'guangdong')).toBe(
      'Beijing and Guangdong share three measures; only Beijing has alignment; only Guangdong has early warning and watermarking; neither has supervision before deployment',
    );
    expect(sentence('zh', 'beijing', 'guangdong')).toBe(
      '北京和广东有 3 项共同措施；只有北京有对齐；只有广东有风险预警和水印与溯源；两者都没有部署前监管',
    );
  });

  it('mirrors when the columns are swapped', () => {
    expect(sentence('en', 'guangdong', 'beijing')).toBe(
      'Guangdong and Beijing share three measures; only Guangdong has early warning and watermarking; only Beijing has alignment; neither has supervision before deployment',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...JURISDICTIONS), { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...LANGUAGES),
        ([one = '', other = ''], language) => {
          const parts = (words: string): string[] =>
            words
              .split(/; |；/)
              .slice(1)
              .toSorted((a, b) => (a < b ? -1 : 1));
          expect(parts(sentence(language, one, other))).toEqual(parts(sentence(language, other, one)));
        },
      ),
    );
  });

  it('speaks of three and more', () => {
    expect(sentence('en', 'beijing', 'shanghai', 'anhui')).toBe(
      'Beijing, Shanghai and Anhui share one measure; only Beijing has alignment; only Anhui has early warning; Beijing and Shanghai alone have S&T ethics and international cooperation; none has supervision before deployment and watermarking',
    );
  });
});
