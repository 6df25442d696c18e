import { lazyPage, type View } from '#views/view.ts';

export const groups: View = {
  id: 'groups',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.groups(recordsIn('groups')),
  Page: lazyPage(() => import('./Groups.tsx')),
  figures: async () => (await import('./figures.ts')).view,
};
