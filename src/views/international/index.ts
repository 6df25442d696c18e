import { lazyPage, type View } from '#views/view.ts';

export const international: View = {
  id: 'international',
  countOf: () => '',
  opensWith: ['dialogues', 'events', 'standards', 'key-figures'],
  Page: lazyPage(() => import('./International.tsx')),
  figures: () => import('./figures.ts'),
};
