import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const research: View = {
  id: 'research',
  countOf: (recordsIn, { format }) => format.number(recordsIn('papers')),
  Page: lazy(() => import('./Research.tsx')),
  figures: () => import('./figures.ts'),
};
