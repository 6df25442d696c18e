import type { DatasetId } from '#data/snapshot.ts';
import type { ViewId } from '#model/views.ts';

/**
 * The datasets that each page asks for as soon as it is drawn, beside those of every page. The one list of them: they are
 * sent for before the view's code is here, so it stands apart from the view, which takes it from here.
 */
export const VIEW_DATASETS = {
  overview: [
    'judgements',
    'key-figures',
    'papers',
    'directions',
    'groups',
    'jurisdictions',
    'measures',
    'policy-cells',
    'law-drafts',
    'provisions',
    'provision-cells',
    'model-disclosures',
  ],
  research: ['papers', 'directions', 'groups', 'key-figures', 'findings'],
  groups: ['findings', 'groups', 'group-changes', 'papers', 'directions', 'key-figures'],
  provinces: ['findings', 'jurisdictions', 'measures', 'policy-cells', 'events'],
  law: ['law-drafts', 'provisions', 'provision-cells', 'events', 'findings'],
  documents: ['documents', 'organisations'],
  international: ['dialogues', 'events', 'standards', 'commitments', 'key-figures', 'findings'],
  standards: ['standards', 'funding', 'registrations'],
  industry: ['organisations', 'relations', 'model-disclosures', 'events', 'findings'],
  experts: ['positions', 'red-lines', 'signatories', 'findings'],
  opinion: ['polls', 'events', 'key-figures', 'findings'],
  timeline: ['events', 'report-editions'],
  glossary: [],
  data: [],
} as const satisfies Readonly<Record<ViewId, readonly DatasetId[]>>;
