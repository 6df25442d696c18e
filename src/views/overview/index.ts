import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const overview: View = {
  id: 'overview',
  countOf: () => '',
  Page: lazy(() => import('./Overview.tsx')),
  figures: () => import('./figures.ts'),
};
