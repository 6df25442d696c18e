import { lazyPage, type View } from '#views/view.ts';

export const standards: View = {
  id: 'standards',
  countOf: () => '',
  Page: lazyPage(() => import('./Standards.tsx')),
  figures: () => import('./figures.ts'),
};
