import { ofReport } from '#model/period.ts';
import { shownOf } from '#selectors/slice.ts';
import { dateOfSource } from '#selectors/sources.ts';
import { STANDARDS, standardTable } from '#selectors/standards.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import type { Context } from './context.ts';
import { batchesOf, filingTotalsOf } from './filings.ts';
import { amountsOf, sharesOf } from './money.ts';
import { recordById } from './records.ts';
import { namedOf, standardTimelineOf, testsOf } from './rules.ts';
import { standardsTable } from './standards-table.ts';

export const view = defineView({
  id: 'standards',
  datasets: [...VIEW_DATASETS.standards, 'sources'],
  contextOf: (snapshot, viewState, wording): Context => {
    const rows = ofReport(snapshot.registrations.records);
    const totals = rows.filter((row) => row.kind === 'total');
    const algorithmsTotal = totals.find(({ id }) => id === 'total-deep-synthesis-algorithms');
    const from = algorithmsTotal?.countedFrom ?? null;
    const batches = rows
      .filter((row) => row.kind === 'batch')
      .toSorted((one, other) => (one.month < other.month ? -1 : Number(one.month > other.month)));
    return {
      ...shownOf(standardTable(snapshot), STANDARDS, viewState, wording),
      calls: snapshot.funding.records,
      batches,
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
      reportDate: dateOfSource(snapshot, snapshot.standards.source),
    };
  },
  figures: {
    'safety-directions': sharesOf,
    funding: amountsOf,
    filings: filingTotalsOf,
    batches: batchesOf,
    tests: testsOf,
    standards: standardTimelineOf,
    'named-standards': namedOf,
  },
  tables: { 'standards-table': standardsTable.figureOf },
  recordById,
});
