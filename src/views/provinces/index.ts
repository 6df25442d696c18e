import { lazyPage, type View } from '#views/view.ts';

export const provinces: View = {
  id: 'provinces',
  countOf: ({ recordsIn }, { say }) => say.shell.holds.cells(recordsIn('jurisdictions'), recordsIn('measures')),
  Page: lazyPage(() => import('./Provinces.tsx')),
  figures: async () => (await import('./figures.ts')).view,
};
