import { lazyPage, type View } from '#views/view.ts';

export const opinion: View = {
  id: 'opinion',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.polls(recordsIn('polls')),
  Page: lazyPage(() => import('./Opinion.tsx')),
  figures: () => import('./figures.ts'),
};
