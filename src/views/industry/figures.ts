import { industryWords } from '#i18n/industry/industry.ts';
import { isLater, ofReport } from '#model/period.ts';
import { reachedFrom } from '#model/reach.ts';
import type { ViewState } from '#state/fields.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsFigure, findingsOn } from '#views/findings-figure.ts';
import type { Context, Disclosure, Organisation } from './context.ts';
import { disclosuresOf, newsOf } from './disclosures.ts';
import { committeesOf, oversightOf, pageFinding } from './oversight.ts';
import { recordById } from './records.ts';

/** The two alliances that section 5.1 is about. */
const ALLIANCES = ['aiia', 'csac'];

/** What stands above all others in the diagram, and what under its parent; the rest between them. */
const ABOVE: readonly Organisation['kind'][] = ['government', 'legislature', 'ministry', 'regulator'];
const PARTS: readonly Organisation['kind'][] = ['committee', 'working-group'];

/** Labs publish models; companies speak of their work without one. */
function isShown({ model }: Disclosure, kind: ViewState['disclosureKind']): boolean {
  return kind === 'all' || (kind === 'labs') === (model !== null);
}

export const view = defineView({
  id: 'industry',
  finding: pageFinding,
  datasets: VIEW_DATASETS.industry,
  optional: ['findings'],
  contextOf: (snapshot, viewState, wording): Context => {
    const { organisations, relations, 'model-disclosures': disclosures, events } = snapshot;
    const reached = reachedFrom(ALLIANCES, relations.records);
    const bodies = ofReport(organisations.records).filter(({ id }) => reached.has(id));
    const isDrawn = (id: string): boolean => bodies.some((body) => body.id === id);
    return {
      wording,
      viewState,
      layers: [
        bodies.filter(({ kind }) => ABOVE.includes(kind)),
        bodies.filter(({ kind }) => !ABOVE.includes(kind) && !PARTS.includes(kind)),
        bodies.filter(({ kind }) => PARTS.includes(kind)),
      ],
      relations: relations.records.filter(({ from, to }) => isDrawn(from) && isDrawn(to)),
      disclosures: disclosures.records.filter((each) => isShown(each, viewState.disclosureKind)),
      allDisclosures: disclosures.records,
      findings: findingsOn(snapshot, 'industry'),
      // Of technical events, the report’s are papers of labs on their models; later ones are of research at large.
      events: events.records.filter(
        (event) => event.domain === 'industry' || (event.domain === 'technical' && !isLater(event)),
      ),
    };
  },
  figures: {
    disclosures: disclosuresOf,
    committees: committeesOf,
    oversight: oversightOf,
    'industry-news': newsOf,
    findings: (context: Context) => findingsFigure(context, industryWords(context.wording).sourceLine),
  },
  recordById,
});
