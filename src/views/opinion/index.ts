import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const opinion: View = {
  id: 'opinion',
  countOf: (recordsIn, { format }) => format.number(recordsIn('polls')),
  Page: lazy(() => import('./Opinion.tsx')),
  figures: () => import('./figures.ts'),
};
