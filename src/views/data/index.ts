import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const data: View = {
  id: 'data',
  countOf: ({ datasets }, { say }) => say.shell.holds.datasets(datasets),
  Page: lazy(() => import('./Data.tsx')),
  figures: () => import('./figures.ts'),
};
