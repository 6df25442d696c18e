import { documentChains, documentFilters, documentTable, issuersById, successorsOf } from '#selectors/documents.ts';
import { shownOf } from '#selectors/slice.ts';
import { dateOfSource } from '#selectors/sources.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { chainsOf, registerOf } from './chains.ts';
import { barsOf, yearsOf, pageFinding } from './charts.ts';
import type { Context } from './context.ts';
import { documentsTable } from './documents-table.ts';
import { recordById } from './records.ts';

export const view = defineView({
  id: 'documents',
  finding: pageFinding,
  datasets: [...VIEW_DATASETS.documents, 'sources'],
  contextOf: (snapshot, viewState, wording): Context => ({
    ...shownOf(documentTable(snapshot), documentFilters(snapshot), viewState, wording),
    bodies: issuersById(snapshot),
    byId: new Map(snapshot.documents.records.map((document) => [document.id, document])),
    chains: documentChains(snapshot),
    successors: successorsOf(snapshot),
    reportDate: dateOfSource(snapshot, snapshot.documents.source),
  }),
  figures: {
    years: yearsOf,
    types: (context: Context) => barsOf(context, 'documentType'),
    issuers: (context: Context) => barsOf(context, 'documentIssuer'),
    binding: (context: Context) => barsOf(context, 'documentBinding'),
    topics: (context: Context) => barsOf(context, 'documentTopic'),
    chains: chainsOf,
    register: registerOf,
  },
  tables: { 'documents-table': documentsTable.figureOf },
  recordById,
});
