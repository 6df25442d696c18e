import { lazy } from 'react';
import { DATASET_IDS } from '#data/snapshot.ts';
import type { View } from '#views/view.ts';

export const data: View = {
  id: 'data',
  countOf: (_recordsIn, { say }) => say.shell.holds.datasets(DATASET_IDS.length),
  Page: lazy(() => import('./Data.tsx')),
  figures: () => import('./figures.ts'),
};
