import { lazyPage, type View } from '#views/view.ts';

export const glossary: View = {
  id: 'glossary',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.acronyms(recordsIn('acronyms')),
  Page: lazyPage(() => import('./Glossary.tsx')),
  figures: () => import('./figures.ts'),
};
