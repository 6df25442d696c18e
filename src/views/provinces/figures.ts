import { answers } from '#model/coded-matrix.ts';
import { facetBy } from '#model/facet.ts';
import {
  jurisdictionsById,
  jurisdictionTable,
  measuresById,
  policyCells,
  policyFilters,
  policyMatrix,
} from '#selectors/policies.ts';
import { laterLocalEvents } from '#selectors/events.ts';
import { shownIn, sliceOf } from '#selectors/slice.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsOn } from '#views/findings-figure.ts';
import { matrixOf, perJurisdictionOf, perMeasureOf } from './charts.ts';
import { alikeOf, sideBySideOf } from './comparison.ts';
import { MOST_COMPARED, type Context } from './context.ts';
import { documentTimelineOf } from './documents.ts';
import { laterOf } from './later.ts';
import { inOrder } from './order.ts';
import { recordById } from './records.ts';
import { rankingOf } from './weights.ts';
import { pageFinding } from './findings.ts';

export const view = defineView({
  id: 'provinces',
  finding: pageFinding,
  datasets: VIEW_DATASETS.provinces,
  optional: ['findings'],
  contextOf: (snapshot, viewState, wording): Context => {
    const matrix = policyMatrix(snapshot);
    const slice = sliceOf(jurisdictionTable(snapshot), policyFilters(snapshot), viewState, wording);
    const { policyMode: mode, policyMeasure, compare } = viewState;
    // What is not coded is neither had nor refused, which no clause can say. Where all chosen measures must be there, one more
    // only counts where they are: that holds for the counts of the measures themselves too, so it goes by a name of its own.
    const facets = facetBy(slice.table, slice.facets, mode === 'all' ? 'all measures' : 'policyMeasure', ({ id }) =>
      answers(matrix, id, { wanted: policyMeasure.include, refused: policyMeasure.exclude, mode }),
    );
    const jurisdictions = jurisdictionsById(snapshot);
    const known = { ...slice, facets, matrix, jurisdictions, measures: measuresById(snapshot) };
    return {
      ...known,
      cells: policyCells(snapshot),
      findings: findingsOn(snapshot, 'provinces'),
      later: laterLocalEvents(snapshot),
      defaultRef: snapshot['policy-cells'].source,
      compared: compare.filter((id) => jurisdictions.has(id)).slice(0, MOST_COMPARED),
      shown: inOrder(
        known,
        shownIn(known).map(({ id }) => id),
      ),
    };
  },
  figures: {
    matrix: matrixOf,
    'per-jurisdiction': perJurisdictionOf,
    'per-measure': perMeasureOf,
    // A comparison needs two.
    'side-by-side': (context: Context) => (context.compared.length < 2 ? null : sideBySideOf(context)),
    alike: alikeOf,
    documents: documentTimelineOf,
    'later-policies': laterOf,
    'own-index': rankingOf,
  },
  recordById,
});
