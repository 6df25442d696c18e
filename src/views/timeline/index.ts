import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const timeline: View = {
  id: 'timeline',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.events(recordsIn('events')),
  Page: lazy(() => import('./Timeline.tsx')),
  figures: () => import('./figures.ts'),
};
