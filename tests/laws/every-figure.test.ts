import { describe, expect, it } from 'vitest';
import { SEARCHED } from '#app/search/vocabulary.ts';
import { altTextOf } from '#charts/alt-text.ts';
import { csvOf, shownTable } from '#charts/export/table-files.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { VIEW_IDS } from '#model/views.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { readEvidenceAddress, writeEvidenceAddress } from '#state/evidence-address.ts';
import { START, type ViewState } from '#state/fields.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

// What holds of every figure because it is one: no view has to be named here, and none can be forgotten.

const snapshot = publishedSnapshot();
/** Ids of whatever stands in a dataset that the palette looks through. */
const findable = new Set(
  SEARCHED.flatMap((dataset) =>
    (snapshot[dataset]?.records ?? []).flatMap((record) => ('id' in record ? [record.id] : [])),
  ),
);
/** A part of a record is named after it: `beijing/alignment`, `cass@2.0`. */
const recordsOf = (row: string): readonly string[] => [row, ...row.split(/[/@]/)];

const openedAt = (patch: Partial<ViewState>) => readAddress(writeAddress({ ...START, ...patch }));

const VIEWS = await Promise.all(
  VIEW_IDS.map(async (view) => ({
    view,
    figures: await figuresIn(view, 'en'),
    chinese: await figuresIn(view, 'zh'),
  })),
);
const FIGURES = VIEWS.flatMap(({ view, figures, chinese }) =>
  figures.map((spec) => ({ view, figure: spec.figure, spec, other: chinese.find(isNamed(spec.figure)) })),
);

function isNamed(figure: string) {
  return (spec: ChartSpec): boolean => spec.figure === figure;
}

describe('the figures of every view', () => {
  it('are the same in either language, each under a name of its own', () => {
    for (const { view, figures, chinese } of VIEWS) {
      const names = figures.map(({ figure }) => figure);
      expect([view, chinese.map(({ figure }) => figure)]).toEqual([view, names]);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(FIGURES.length).toBeGreaterThan(VIEW_IDS.length);
  });
});

describe.each(FIGURES)('$view: $figure', ({ view, figure, spec, other }) => {
  const marks = marksOf(spec);

  it('speaks both languages over the same values', () => {
    if (other === undefined) throw new Error('not drawn in Chinese');
    const valuesIn = (each: ChartSpec): unknown =>
      new Map(
        marksOf(each)
          .map(({ key, value }) => [key, value] as const)
          .toSorted(([one], [two]) => (one < two ? -1 : 1)),
      );
    expect(other.kind).toBe(spec.kind);
    expect(valuesIn(other)).toEqual(valuesIn(spec));
    for (const words of ['title', 'subtitle', 'source'] as const) {
      expect(spec[words]).toMatch(/\w/);
      expect(other[words]).toMatch(/\p{Script=Han}/u);
    }
    expect(altTextOf(other, wordingOf('zh'))).toMatch(/\p{Script=Han}/u);
    expect(altTextOf(spec, wordingOf('en'))).toContain(spec.title);
  });

  it('can be linked to: as a chart, as a table, alone in a frame, to be exported, and mark by mark', () => {
    for (const patch of [{ asTable: [figure] }, { embed: figure }, { embedding: figure }, { exporting: figure }])
      expect(openedAt({ view, ...patch })).toEqual({ state: { ...START, view, ...patch }, problems: [] });
    for (const { key } of marks) {
      const evidence = writeEvidenceAddress({ figure, mark: key });
      expect(openedAt({ view, evidence })).toEqual({ state: { ...START, view, evidence }, problems: [] });
      expect(readEvidenceAddress(evidence)).toEqual({ figure, mark: key });
    }
  });

  it('is a table as well, with a head for each column, and leaves as one', async () => {
    const { columns, rows, totals = [] } = gridOf(spec);
    expect(columns.length).toBeGreaterThan(1);
    expect(columns.filter(({ label }) => label.trim() === '')).toEqual([]);
    expect(rows.filter(({ length }) => length !== columns.length)).toEqual([]);
    const table = shownTable(spec, wordingOf('en'), ({ source, at }) => `${source}, ${at}`);
    expect(table.rows).toHaveLength(rows.length - totals.length);
    expect((await csvOf(table, 'programs')).split('\r\n')[0]).not.toBe('');
  });

  it('shows something that the search finds', () => {
    const rows = marks.flatMap((mark) => mark.rows()).flatMap(recordsOf);
    expect(rows.filter((row) => findable.has(row))).not.toEqual([]);
  });
});
