import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const experts: View = {
  id: 'experts',
  countOf: (recordsIn, { format }) => format.number(recordsIn('positions')),
  Page: lazy(() => import('./Experts.tsx')),
  figures: () => import('./figures.ts'),
};
