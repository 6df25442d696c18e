import { draftsIn } from '#selectors/law-rows.ts';
import { lawFilters, lawTable } from '#selectors/provisions.ts';
import { shownIn, sliceOf } from '#selectors/slice.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsFigure, findingsOn } from '#views/findings-figure.ts';
import { matrixOf, participantsOf } from './charts.ts';
import type { Context } from './context.ts';
import { lineageOf } from './lineage.ts';
import { orderOf } from './order.ts';
import { recordById } from './records.ts';
import { pageFinding } from './findings.ts';

export const view = defineView({
  id: 'law',
  finding: pageFinding,
  datasets: VIEW_DATASETS.law,
  optional: ['findings'],
  contextOf: (snapshot, viewState, wording): Context => {
    const drafts = draftsIn(snapshot);
    const slice = sliceOf(lawTable(snapshot), lawFilters(snapshot), viewState, wording);
    return {
      ...slice,
      drafts,
      findings: findingsOn(snapshot, 'law'),
      planSteps: snapshot.events.records.filter(({ kind }) => kind === 'legislative-plan'),
      rows: orderOf(shownIn(slice), drafts, viewState.lawSort),
    };
  },
  figures: {
    provisions: matrixOf,
    lineage: lineageOf,
    drafts: participantsOf,
    findings: (context: Context) => findingsFigure(context, context.wording.say.law.sourceLine),
  },
  recordById,
});
