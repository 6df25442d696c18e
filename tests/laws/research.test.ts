import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Clause } from '#model/clause.ts';
import { levelsAt } from '#model/column.ts';
import { columnOf, foldWords } from '#model/table.ts';
import { paperTable, type Paper } from '#selectors/papers.ts';
import { isFiltered } from '#selectors/slice.ts';
import { START, type ViewState } from '#state/fields.ts';
import { published } from '#tests/fixtures/published.ts';
import { BAR_COLUMNS, barsOf, heatmapOf, monthsOf } from '#views/research/charts.ts';
import { pageFinding } from '#views/research/findings.ts';
import type { Context } from '#views/research/context.ts';
import { view } from '#views/research/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = {
  papers: published('papers'),
  directions: published('directions'),
  groups: published('groups'),
};
const data = { table: paperTable(snapshot) };
const PAPER_COLUMNS = ['months', 'direction', 'group', 'institution', 'city', 'origin', 'basis'] as const;
const sources = new Set(published('sources').records.map(({ id }) => id));

function clauseOn(column: string): fc.Arbitrary<Clause> {
  const level = fc.constantFrom(...columnOf(data.table, column).levels);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({ include: [], exclude: [] }) },
    {
      weight: 2,
      arbitrary: fc.uniqueArray(level, { minLength: 1, maxLength: 3 }).map((include) => ({ include, exclude: [] })),
    },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(level, { minLength: 1, maxLength: 2 }).map((exclude) => ({ include: [], exclude })),
    },
  );
}

const state: fc.Arbitrary<ViewState> = fc
  .record({
    months: clauseOn('months'),
    direction: clauseOn('direction'),
    group: clauseOn('group'),
    institution: clauseOn('institution'),
    city: clauseOn('city'),
    origin: clauseOn('origin'),
    basis: clauseOn('basis'),
    text: fc.constantFrom('', '', '', 'attack', 'unlearn', '清华', 'Yang', 'no such words'),
    monthsMode: fc.constantFrom<ViewState['monthsMode']>('stacked', 'lines', 'share', 'cumulative'),
  })
  .map((some) => ({ ...START, view: 'research', ...some }));

const scenes = fc
  .tuple(state, fc.constantFrom(...LANGUAGES))
  .map(([viewState, language]) => view.contextIn(snapshot, viewState, wordingOf(language))!);

function specsOf(scene: Context): ChartSpec[] {
  return [monthsOf(scene), ...BAR_COLUMNS.map((column) => barsOf(scene, column)), heatmapOf(scene)];
}

/** Counts again from the records alone, without the engine. */
function recount(
  scene: Context,
  own: readonly string[],
  test: (levels: (column: string) => string[]) => boolean,
): number {
  return data.table.rows.filter((paper, row) => {
    const levels = (column: string): string[] => levelsAt(columnOf(data.table, column), row);
    const passes = PAPER_COLUMNS.every((column) => {
      if (own.includes(column)) return true;
      const { include, exclude } = scene.viewState[column];
      const mine = levels(column);
      return (
        (include.length === 0 || mine.some((level) => include.includes(level))) &&
        !mine.some((level) => exclude.includes(level))
      );
    });
    return passes && says(paper, row, scene.viewState.text) && test(levels);
  }).length;
}

function says(_paper: Paper, row: number, text: string): boolean {
  return foldWords(text)
    .split(/\s+/)
    .every((word) => (data.table.haystacks[row] ?? '').includes(word));
}

describe('the research figures', () => {
  it('count what a naive recount counts', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const column of BAR_COLUMNS) {
          for (const bar of barsOf(scene, column).bars) {
            expect(bar.value).toBe(recount(scene, [column], (levels) => levels(column).includes(bar.key)));
          }
        }
        const months = monthsOf({ ...scene, viewState: { ...scene.viewState, monthsMode: 'stacked' } });
        for (const mark of marksOf(months)) {
          const [month = '', direction = ''] = mark.key.split('/');
          const count = recount(
            scene,
            ['months'],
            (levels) => levels('months').includes(month) && levels('direction').includes(direction),
          );
          expect(mark.value).toBe(count);
        }
        for (const mark of marksOf(heatmapOf(scene))) {
          const [group = '', direction = ''] = mark.key.split('/');
          const count = recount(
            scene,
            ['group', 'direction'],
            (levels) => levels('group').includes(group) && levels('direction').includes(direction),
          );
          expect(mark.value).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand on exactly as many records as they show, each with sources that resolve', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const spec of specsOf(scene)) {
          for (const mark of marksOf(spec)) {
            const rows = mark.rows();
            expect(new Set(rows).size).toBe(rows.length);
            if (spec.kind !== 'columns' || spec.unit === 'count') expect(rows.length).toBe(mark.value);
            // Nothing stands behind nothing, nor behind a share of nothing.
            if (mark.value === 0 || mark.value === null) continue;
            expect(mark.refs().length).toBeGreaterThan(0);
            expect(mark.refs().every(({ source }) => sources.has(source))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('put every number into their table, in order', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const spec of specsOf(scene)) {
          const numbers = gridOf(spec)
            .rows.flat()
            .flatMap(({ mark }) => (mark === null ? [] : [mark.value]));
          expect(numbers).toEqual(marksOf(spec).map(({ value }) => value));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('share of a month adds up to one, or to nothing in a month without papers', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const spec = monthsOf({ ...scene, viewState: { ...scene.viewState, monthsMode: 'share' } });
        spec.ticks.forEach((_, at) => {
          const sum = spec.series.reduce((total, { marks }) => total + (marks[at]?.value ?? 0), 0);
          expect([0, 1]).toContain(Math.round(sum * 1e9) / 1e9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('give the page the report’s own finding until something is filtered', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const reported = scene.wording.say.research.finding.reported(labelIn(scene, 'direction', 'alignment'));
        expect(pageFinding({ ...scene, isFindingsRead: false }) === reported).toBe(!isFiltered(scene));
      }),
      { numRuns: 60 },
    );
  });

  it('never state a title that its own data contradicts', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const page = pageFinding({ ...scene, isFindingsRead: true });
        expectHonestTitle(page, scene, 'direction', []);
        for (const column of BAR_COLUMNS) expectHonestTitle(barsOf(scene, column).title, scene, column, [column]);
        const counted = { ...scene, viewState: { ...scene.viewState, monthsMode: 'stacked' as const } };
        expectHonestTitle(monthsOf(counted).title, scene, 'months', ['months']);
      }),
      { numRuns: 250 },
    );
  });
});

/** Works out by recounting what a title may say, and compares the words with it. */
function expectHonestTitle(
  title: string,
  scene: Context,
  column: (typeof PAPER_COLUMNS)[number],
  own: readonly string[],
): void {
  const { finding } = scene.wording.say.research;
  const { format } = scene.wording;
  const total = recount(scene, own, () => true);
  const counts = columnOf(data.table, column)
    .levels.filter((level) => level !== 'unknown')
    .map((level) => ({ level, count: recount(scene, own, (levels) => levels(column).includes(level)) }))
    .filter(({ count }) => count > 0);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const labels = counts.filter(({ count }) => count === most).map(({ level }) => labelIn(scene, column, level));
  const [label = ''] = labels;
  const lead = finding.first[column === 'months' || column === 'direction' ? column : 'other'];
  const honest =
    total === 0
      ? finding.nobody
      : counts.length === 0
        ? finding.unplaced(total)
        : labels.length > 1
          ? finding.tied(format.list(labels), most, total)
          : counts.length === 1 && most === total
            ? total === 1
              ? finding.aloneOne(label)
              : finding.alone(label, total)
            : lead(label, most, total);
  expect(title).toBe(honest);
}

function labelIn(scene: Context, column: string, level: string): string {
  const { wording } = scene;
  const direction = snapshot.directions.records.find(({ id }) => id === level);
  const group = snapshot.groups.records.find(({ id }) => id === level);
  const named: Readonly<Record<string, string>> = { ...wording.say.research.institution, ...wording.say.research.city };
  if (column === 'months') return wording.format.month(level);
  if (column === 'direction' && direction !== undefined) return wording.text(direction.short);
  if (column === 'group' && group !== undefined) return wording.name(group.short);
  return named[level] ?? level;
}
