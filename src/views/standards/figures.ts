import { inTimeOrder } from '#model/lineage.ts';
import { isLater, ofReport } from '#model/period.ts';
import { FILINGS, filingTable, type Registration } from '#selectors/registrations.ts';
import { shownOf } from '#selectors/slice.ts';
import { STANDARDS, standardTable } from '#selectors/standards.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import type { Batch, Context } from './context.ts';
import { batchesOf, filingTotalsOf } from './filings.ts';
import { sharesOf } from './money.ts';
import { recordById } from './records.ts';
import { filingsTable } from './FilingsTable.tsx';
import { laterBatchesOf, servicesFiledOf } from './register.ts';
import { namedOf, standardTimelineOf, testsOf } from './rules.ts';
import { standardsTable } from './standards-table.ts';
import { pageFinding } from './findings.ts';

export const view = defineView({
  id: 'standards',
  finding: pageFinding,
  datasets: VIEW_DATASETS.standards,
  contextOf: (snapshot, viewState, wording): Context => {
    const rows = ofReport(snapshot.registrations.records);
    const totals = rows.filter((row) => row.kind === 'total');
    const algorithmsTotal = totals.find(({ id }) => id === 'total-deep-synthesis-algorithms');
    const from = algorithmsTotal?.countedFrom ?? null;
    const batches = batchesIn(rows);
    const later = snapshot.registrations.records.filter(isLater);
    return {
      ...shownOf(standardTable(snapshot), STANDARDS, viewState, wording),
      calls: snapshot.funding.records,
      batches,
      laterBatches: batchesIn(later),
      filed: inTimeOrder(
        later.filter((row) => row.kind === 'national-count').filter((row) => row.countedFrom === null),
      ),
      cancelled: later.filter((row) => row.kind === 'total').find(({ id }) => id === 'total-cancelled-numbers'),
      filings: shownOf(filingTable(snapshot), FILINGS, viewState, wording),
      services: rows.filter((row) => row.kind === 'service'),
      servicesTotal: totals.find(({ id }) => id === 'total-generative-services'),
      algorithmsTotal,
      split:
        from === null
          ? null
          : {
              from,
              counted: batches.filter(({ month }) => month >= from),
              before: batches.filter(({ month }) => month < from),
            },
    };
  },
  figures: {
    'safety-directions': sharesOf,
    filings: filingTotalsOf,
    batches: batchesOf,
    'services-filed': servicesFiledOf,
    'batches-after': laterBatchesOf,
    tests: testsOf,
    standards: standardTimelineOf,
    'named-standards': namedOf,
  },
  tables: { 'standards-table': standardsTable.figureOf, 'filings-table': filingsTable.figureOf },
  recordById,
});

function batchesIn(rows: readonly Registration[]): Batch[] {
  return rows
    .filter((row) => row.kind === 'batch')
    .toSorted((one, other) => (one.month < other.month ? -1 : Number(one.month > other.month)));
}
