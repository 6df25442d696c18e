import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const opinion: View = {
  id: 'opinion',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.polls(recordsIn('polls')),
  Page: lazy(() => import('./Opinion.tsx')),
  figures: () => import('./figures.ts'),
};
