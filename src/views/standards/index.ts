import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const standards: View = {
  id: 'standards',
  countOf: () => '',
  Page: lazy(() => import('./Standards.tsx')),
  figures: () => import('./figures.ts'),
};
