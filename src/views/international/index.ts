import { lazyPage, type View } from '#views/view.ts';

export const international: View = {
  id: 'international',
  countOf: () => '',
  Page: lazyPage(() => import('./International.tsx')),
  figures: () => import('./figures.ts'),
};
