import { hasDatasets } from '#data/has-datasets.ts';
import { ACRONYMS, acronymTable } from '#selectors/acronyms.ts';
import { shownOf } from '#selectors/slice.ts';
import { sourceById } from '#selectors/sources.ts';
import { defineView } from '#views/define-view.ts';
import { acronymsTable, type Context } from './AcronymTable.tsx';

/** A page of reference: a table and words, no figures. */
export const view = defineView({
  id: 'glossary',
  datasets: ['acronyms'],
  optional: ['sources'],
  contextOf: (snapshot, viewState, wording): Context => ({
    ...shownOf(acronymTable(snapshot), ACRONYMS, viewState, wording),
    source: snapshot.acronyms.source,
    sourceOf: hasDatasets(snapshot, sourceById.datasets) ? sourceById(snapshot) : () => undefined,
  }),
  figures: {},
  tables: { 'acronyms-table': acronymsTable.figureOf },
  recordById: () => null,
});
