import { isLater } from '#model/period.ts';
import { draftsIn } from '#selectors/law-rows.ts';
import { lawFilters, lawTable } from '#selectors/provisions.ts';
import { shownIn, sliceOf } from '#selectors/slice.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { agreementBars, matrixOf, participantsOf } from './charts.ts';
import type { Context } from './context.ts';
import { lineageOf } from './lineage.ts';
import { orderOf } from './order.ts';
import { recordById } from './records.ts';

export const view = defineView({
  id: 'law',
  // What came after the report is told from the date of the report itself.
  datasets: [...VIEW_DATASETS.law, 'sources'],
  contextOf: (snapshot, viewState, wording): Context => {
    const { source } = snapshot['law-drafts'];
    const drafts = draftsIn(snapshot);
    const slice = sliceOf(lawTable(snapshot), lawFilters(snapshot), viewState, wording);
    return {
      ...slice,
      drafts,
      planSteps: snapshot.events.records.filter((event) => event.kind === 'legislative-plan' && !isLater(event)),
      reportDate: snapshot.sources.records.find(({ id }) => id === source.source)?.date ?? null,
      rows: orderOf(shownIn(slice), drafts, viewState.lawSort),
    };
  },
  figures: { provisions: matrixOf, agreement: agreementBars, lineage: lineageOf, drafts: participantsOf },
  recordById,
});
