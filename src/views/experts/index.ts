import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const experts: View = {
  id: 'experts',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.positions(recordsIn('positions')),
  Page: lazy(() => import('./Experts.tsx')),
  figures: () => import('./figures.ts'),
};
