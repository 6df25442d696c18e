import { lazyPage, type View } from '#views/view.ts';

export const data: View = {
  id: 'data',
  countOf: ({ datasets }, { say }) => say.shell.holds.datasets(datasets),
  Page: lazyPage(() => import('./Data.tsx')),
  figures: () => import('./figures.ts'),
};
