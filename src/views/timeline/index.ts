import { lazyPage, type View } from '#views/view.ts';

export const timeline: View = {
  id: 'timeline',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.events(recordsIn('events')),
  Page: lazyPage(() => import('./Timeline.tsx')),
  figures: async () => (await import('./figures.ts')).view,
};
