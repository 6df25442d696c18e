import { lazyPage, type View } from '#views/view.ts';
import { FIGURE_DATASETS, GAP_DATASETS, QUESTION_DATASETS } from './datasets.ts';

export const overview: View = {
  id: 'overview',
  countOf: () => '',
  opensWith: [...new Set([...FIGURE_DATASETS, ...QUESTION_DATASETS, ...GAP_DATASETS])],
  Page: lazyPage(() => import('./Overview.tsx')),
  figures: () => import('./figures.ts'),
};
