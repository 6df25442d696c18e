import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const international: View = {
  id: 'international',
  countOf: () => '',
  Page: lazy(() => import('./International.tsx')),
  figures: () => import('./figures.ts'),
};
