import { lazyPage, type View } from '#views/view.ts';

export const industry: View = {
  id: 'industry',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.disclosures(recordsIn('model-disclosures')),
  Page: lazyPage(() => import('./Industry.tsx')),
  figures: () => import('./figures.ts'),
};
