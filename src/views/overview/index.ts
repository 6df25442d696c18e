import { lazyPage, type View } from '#views/view.ts';

export const overview: View = {
  id: 'overview',
  countOf: () => '',
  Page: lazyPage(() => import('./Overview.tsx')),
  figures: () => import('./figures.ts'),
};
