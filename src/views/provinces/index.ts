import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const provinces: View = {
  id: 'provinces',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.cells(recordsIn('jurisdictions'), recordsIn('measures')),
  Page: lazy(() => import('./Provinces.tsx')),
  figures: () => import('./figures.ts'),
};
