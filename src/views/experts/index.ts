import { lazyPage, type View } from '#views/view.ts';

export const experts: View = {
  id: 'experts',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.positions(recordsIn('positions')),
  Page: lazyPage(() => import('./Experts.tsx')),
  figures: async () => (await import('./figures.ts')).view,
};
