import { lazyPage, type View } from '#views/view.ts';

export const research: View = {
  id: 'research',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.papers(recordsIn('papers')),
  opensWith: ['papers', 'directions', 'groups', 'key-figures'],
  Page: lazyPage(() => import('./Research.tsx')),
  figures: () => import('./figures.ts'),
};
