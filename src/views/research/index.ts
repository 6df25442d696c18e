import { lazyPage, type View } from '#views/view.ts';

export const research: View = {
  id: 'research',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.papers(recordsIn('papers')),
  Page: lazyPage(() => import('./Research.tsx')),
  figures: async () => (await import('./figures.ts')).view,
};
