import { describe, expect, it } from 'vitest';
import type { ChartKind, ChartSpec } from '#charts/spec.ts';
import { marksOf } from '#charts/grid.ts';
import { DATASET_IDS, type DatasetId } from '#data/snapshot.ts';
import { measuresOf } from '#data/counted.ts';
import { clashesAmong, MEASURES, NOT_COMPARABLE, type Measure } from '#model/comparable.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START, type ViewState } from '#state/fields.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';

// What is not comparable is never put on one axis, in whatever state of whatever view.

const snapshot = publishedSnapshot();

/** Whether a figure of a kind holds its values against one another; the others say them, or show when something was. */
const HAS_AXIS: Readonly<Record<ChartKind, boolean>> = {
  bars: true,
  columns: true,
  flow: true,
  heatmap: true,
  parts: true,
  ranges: true,
  slope: true,
  tiles: true,
  upset: true,
  diagram: false,
  matrix: false,
  names: false,
  stated: false,
  statements: false,
  timeline: false,
};

type Found = readonly [DatasetId, Readonly<Record<string, unknown>>];

const byId = new Map<string, Found[]>();
for (const dataset of DATASET_IDS) {
  for (const record of snapshot[dataset]?.records ?? []) {
    if (!('id' in record)) continue;
    byId.set(record.id, [...(byId.get(record.id) ?? []), [dataset, { ...record }]]);
  }
}

/** The measures by which the records behind the marks of a figure count. */
function measuresIn(spec: ChartSpec): Set<Measure> {
  const rows = new Set(marksOf(spec).flatMap((mark) => mark.rows()));
  // A part of a record is named after it.
  const ids = [...rows].flatMap((row) => [row, ...row.split(/[/@]/)]);
  return new Set(ids.flatMap((id) => (byId.get(id) ?? []).flatMap(([dataset, record]) => measuresOf(dataset, record))));
}

const clashesIn = (spec: ChartSpec): (readonly [Measure, Measure])[] =>
  HAS_AXIS[spec.kind] ? clashesAmong(measuresIn(spec)) : [];

const STATES: readonly Partial<ViewState>[] = [
  {},
  { reportLines: true, batchesMode: 'cumulative', groupPanel: 'shlab', compare: ['beijing', 'shanghai'] },
];

describe('what is not comparable', () => {
  it.each(VIEW_IDS)('is on no axis of %s', async (view) => {
    for (const patch of STATES) {
      const specs = await figuresIn(view, 'en', { ...START, ...patch });
      for (const spec of specs) expect([spec.figure, clashesIn(spec)]).toEqual([spec.figure, []]);
    }
  });

  it('would be found if it were: filings beside batches', async () => {
    const specs = await figuresIn('standards', 'en', { ...START });
    const batches = specs.find(({ figure }) => figure === 'batches');
    if (batches?.kind !== 'columns') throw new Error('no columns of batches');
    expect([...measuresIn(batches)]).toEqual(['algorithm-batches']);
    const service = snapshot.registrations?.records.find(({ kind }) => kind === 'national-count');
    const [series] = batches.series;
    if (service === undefined || series === undefined) throw new Error('no count of services');
    const marks = series.marks.map((mark) => ({ ...mark, rows: () => [service.id] }));
    const mixed = { ...batches, series: [...batches.series, { ...series, key: 'services', marks }] };
    expect(clashesIn(mixed)).toEqual([['services-national', 'algorithm-batches']]);
  });

  it('would be found if it were: groups of three papers beside an edition that asks for five', async () => {
    const specs = await figuresIn('groups', 'en', { ...START });
    const bars = specs.find(({ kind }) => kind === 'bars');
    const edition = snapshot['report-editions']?.records.find(({ id }) => id === 'report-2026');
    if (bars?.kind !== 'bars' || edition === undefined) throw new Error('no bars of groups');
    expect([...measuresIn(bars)]).toContain('groups-by-three-papers');
    expect(measuresOf('report-editions', { says: [{ measure: 'groups-by-five-papers' }, { measure: null }] })).toEqual([
      'groups-by-five-papers',
    ]);
    expect(clashesAmong([...measuresIn(bars), 'groups-by-five-papers'])).toEqual([
      ['groups-by-three-papers', 'groups-by-five-papers'],
    ]);
  });

  it('is all that a measure is named for', () => {
    expect([...new Set(NOT_COMPARABLE.flat())].toSorted()).toEqual(MEASURES.toSorted());
  });

  it.each<[readonly Measure[], number]>([
    [['papers-sorted-by-hand', 'papers-sorted-by-model', 'papers-of-bulletin'], 3],
    [['services-national', 'services-local', 'algorithm-batches'], 3],
    [['risk-index-1', 'risk-index-2'], 1],
    [['risk-index-1', 'papers-sorted-by-hand', 'groups-by-five-papers', 'algorithm-batches'], 0],
    [['risk-index-1', 'risk-index-1'], 0],
  ])('among %j are %i pairs', (measures, pairs) => {
    expect(clashesAmong(measures)).toHaveLength(pairs);
  });
});
