export const FIGURE_DATASETS = ['key-figures'] as const;

/** The datasets that the answers are worked out from. */
export const QUESTION_DATASETS = [
  'papers',
  'directions',
  'jurisdictions',
  'measures',
  'policy-cells',
  'law-drafts',
  'provisions',
  'provision-cells',
  'key-figures',
] as const;

/** The datasets whose gaps are counted here. */
export const GAP_DATASETS = [
  'groups',
  'papers',
  'model-disclosures',
  'jurisdictions',
  'measures',
  'policy-cells',
  'law-drafts',
  'provisions',
  'provision-cells',
] as const;
