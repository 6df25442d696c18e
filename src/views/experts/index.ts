import { lazyPage, type View } from '#views/view.ts';

export const experts: View = {
  id: 'experts',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.positions(recordsIn('positions')),
  opensWith: ['positions', 'red-lines', 'signatories'],
  Page: lazyPage(() => import('./Experts.tsx')),
  figures: () => import('./figures.ts'),
};
