import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { readDataset } from '#data/read.ts';
import type { DatasetId, Shelved, Snapshot } from '#data/snapshot.ts';
import type { Clause } from '#model/clause.ts';
import { splitHonors } from '#model/honors.ts';
import { START, type ViewState } from '#state/fields.ts';
import { view } from '#views/groups/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

function published<Id extends DatasetId>(id: Id): Shelved<Id> {
  const file = `public/data/2024-spring/${id}.json`;
  const reading = readDataset(id, file, readFileSync(file, 'utf8'));
  if (!reading.ok) throw new Error(`${file} cannot be read`);
  return reading.shelved;
}

const SNAPSHOT = {
  groups: published('groups'),
  'group-changes': published('group-changes'),
  papers: published('papers'),
  directions: published('directions'),
  'key-figures': published('key-figures'),
  findings: published('findings'),
} satisfies Snapshot;
const SOURCES = new Set(published('sources').records.map(({ id }) => id));
const GROUPS = SNAPSHOT.groups.records.map(({ id }) => id);

const clauseOver = (levels: readonly string[]): fc.Arbitrary<Clause> =>
  fc.record({ include: fc.uniqueArray(fc.constantFrom(...levels), { maxLength: 3 }), exclude: fc.constant([]) });

const state: fc.Arbitrary<ViewState> = fc
  .record({
    groupType: clauseOver(['university', 'private-industry', 'state-backed-lab']),
    groupCity: clauseOver(['beijing', 'shanghai', 'elsewhere', 'not-on-chart']),
    groupStatus: clauseOver(['carried-over', 'merged', 'added']),
    groupBasis: clauseOver(['report', 'inferred']),
    groupName: clauseOver(GROUPS),
    groupPanel: fc.constantFrom('', ...GROUPS),
  })
  .map((patch) => ({ ...START, view: 'groups', ...patch }));

const language = fc.constantFrom('en' as const, 'zh' as const);

function figureIn<Kind extends ChartSpec['kind']>(
  specs: readonly ChartSpec[],
  kind: Kind,
): Extract<ChartSpec, { kind: Kind }> {
  const found = specs.find((spec): spec is Extract<ChartSpec, { kind: Kind }> => spec.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

describe('the figures of the groups view, under any filters', () => {
  it('have every number of theirs in their grid, in order', () => {
    fc.assert(
      fc.property(state, language, (viewState, spoken) => {
        for (const spec of view.figuresOf(SNAPSHOT, viewState, wordingOf(spoken))) {
          const inGrid = gridOf(spec).rows.flatMap((row) => row.flatMap(({ mark }) => mark ?? []));
          expect(inGrid.map(({ key }) => key)).toEqual(marksOf(spec).map(({ key }) => key));
          expect(new Set(inGrid.map(({ key }) => key)).size).toBe(inGrid.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('name records and listed sources for every value above zero', () => {
    fc.assert(
      fc.property(state, (viewState) => {
        for (const mark of view.figuresOf(SNAPSHOT, viewState, wordingOf('en')).flatMap(marksOf)) {
          if (mark.value === null || mark.value === 0) continue;
          expect(mark.rows().length).toBeGreaterThan(0);
          expect(mark.refs().length).toBeGreaterThan(0);
          for (const { source } of mark.refs()) expect(SOURCES).toContain(source);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never change the totals of honours, and never fill a cell that nobody coded', () => {
    fc.assert(
      fc.property(state, (viewState) => {
        const specs = view.figuresOf(SNAPSHOT, viewState, wordingOf('en'));
        expect(marksOf(figureIn(specs, 'upset')).map(({ value }) => value)).toEqual([6, 7, 5, 1, 2, 3]);
        const cells = specs.find(({ figure }) => figure === 'honor-cells');
        if (cells?.kind !== 'statements') throw new Error('no list of honours');
        expect(cells.items.every(({ value, sign }) => value === null && sign === '')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('lead from thirteen names to eleven, whatever is filtered', () => {
    fc.assert(
      fc.property(state, language, (viewState, spoken) => {
        const flow = figureIn(view.figuresOf(SNAPSHOT, viewState, wordingOf(spoken)), 'flow');
        const links = flow.lanes.flatMap((lane) => lane.links);
        expect(links.flatMap(({ from }) => from ?? []).toSorted()).toEqual(flow.from.map(({ key }) => key).toSorted());
        expect([...new Set(links.flatMap(({ to }) => to ?? []))].toSorted()).toEqual([...GROUPS].toSorted());
        expect([flow.fromTotal.value, flow.toTotal.value]).toEqual([13, 11]);
        const sum = (side: 'before' | 'after'): number =>
          flow.lanes.reduce((all, lane) => all + (lane[side].value ?? 0), 0);
        expect([sum('before'), sum('after')]).toEqual([13, 11]);
        expect(links.every(({ reason, place }) => reason !== '' && place !== '')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the published key figures', () => {
  it('state the overlap that follows from their own totals', () => {
    const value = (id: string): number =>
      SNAPSHOT['key-figures'].records.find((figure) => figure.id === id)?.value ?? Number.NaN;
    const reading = splitHonors({
      total: value('groups-total'),
      any: value('groups-any-honor'),
      award: value('groups-best-paper'),
      topTwoPercent: value('groups-top-two-percent'),
    });
    expect(reading).toEqual({
      ok: true,
      split: {
        both: value('groups-both-honors'),
        awardOnly: value('groups-best-paper-only'),
        topTwoPercentOnly: value('groups-top-two-percent-only'),
        neither: value('groups-no-honor'),
      },
    });
  });
});
