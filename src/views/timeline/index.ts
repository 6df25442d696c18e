import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const timeline: View = {
  id: 'timeline',
  countOf: (recordsIn, { format }) => format.number(recordsIn('events')),
  Page: lazy(() => import('./Timeline.tsx')),
  figures: () => import('./figures.ts'),
};
