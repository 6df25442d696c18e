import { lazy } from 'react';
import type { View } from '#views/view.ts';

export const glossary: View = {
  id: 'glossary',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.acronyms(recordsIn('acronyms')),
  Page: lazy(() => import('./Glossary.tsx')),
  figures: () => import('./figures.ts'),
};
