import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const industry: View = {
  id: 'industry',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.disclosures(recordsIn('model-disclosures')),
  Page: lazy(() => import('./Industry.tsx')),
  figures: () => import('./figures.ts'),
};
