import { hasDatasets } from '#data/has-datasets.ts';
import { passingSet } from '#model/facet.ts';
import { countRows } from '#model/row-set.ts';
import { policyEvents } from '#selectors/events.ts';
import { paperFilters, paperTable } from '#selectors/papers.ts';
import { sliceOf } from '#selectors/slice.ts';
import { dateOfSource } from '#selectors/sources.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsOn } from '#views/findings-figure.ts';
import { barsOf, heatmapOf, monthsOf } from './charts.ts';
import type { Context } from './context.ts';
import { papersTable } from './PapersTable.tsx';
import { periodsOf } from './periods.ts';
import { recordById } from './records.ts';
import { reportFiguresOf } from './report-numbers.ts';
import { pageFinding } from './findings.ts';

export const view = defineView({
  id: 'research',
  finding: pageFinding,
  datasets: VIEW_DATASETS.research,
  optional: ['key-figures', 'events', 'findings', 'sources'],
  contextOf: (snapshot, viewState, wording): Context => {
    const slice = sliceOf(paperTable(snapshot), paperFilters(snapshot), viewState, wording);
    const passing = passingSet(slice.facets);
    return {
      ...slice,
      passing,
      total: countRows(passing),
      numbers: snapshot['key-figures']?.records ?? [],
      isFindingsRead: hasDatasets(snapshot, ['findings']),
      findings: findingsOn(snapshot, 'research'),
      reportDate: hasDatasets(snapshot, ['sources']) ? dateOfSource(snapshot, snapshot.papers.source) : null,
      policyEvents: hasDatasets(snapshot, policyEvents.datasets) ? policyEvents(snapshot) : null,
    };
  },
  figures: {
    periods: periodsOf,
    months: monthsOf,
    direction: (context: Context) => barsOf(context, 'direction'),
    group: (context: Context) => barsOf(context, 'group'),
    institution: (context: Context) => barsOf(context, 'institution'),
    city: (context: Context) => barsOf(context, 'city'),
    heatmap: heatmapOf,
    report: reportFiguresOf,
  },
  tables: { 'papers-table': papersTable.figureOf },
  recordById,
});
