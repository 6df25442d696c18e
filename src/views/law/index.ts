import { lazyPage, type View } from '#views/view.ts';

export const law: View = {
  id: 'law',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.cells(recordsIn('provisions'), recordsIn('law-drafts')),
  Page: lazyPage(() => import('./Law.tsx')),
  figures: () => import('./figures.ts'),
};
