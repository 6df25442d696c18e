import type { ViewId } from '#model/views.ts';
import { ACRONYMS } from '#views/ReaderAids.tsx';
import { SOURCES } from '#views/use-sources.ts';
import { lazyPage, type View } from '#views/view.ts';

/** Every page of the dashboard. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  overview: {
    Page: lazyPage(() => import('#views/overview/Overview.tsx')),
    figures: async () => (await import('#views/overview/figures.ts')).view,
  },
  research: {
    Page: lazyPage(() => import('#views/research/Research.tsx')),
    figures: async () => (await import('#views/research/figures.ts')).view,
  },
  groups: {
    Page: lazyPage(() => import('#views/groups/Groups.tsx')),
    figures: async () => (await import('#views/groups/figures.ts')).view,
  },
  provinces: {
    Page: lazyPage(() => import('#views/provinces/Provinces.tsx')),
    figures: async () => (await import('#views/provinces/figures.ts')).view,
  },
  law: {
    Page: lazyPage(() => import('#views/law/Law.tsx')),
    figures: async () => (await import('#views/law/figures.ts')).view,
  },
  documents: {
    Page: lazyPage(() => import('#views/documents/Documents.tsx')),
    figures: async () => (await import('#views/documents/figures.ts')).view,
  },
  international: {
    Page: lazyPage(() => import('#views/international/International.tsx')),
    figures: async () => (await import('#views/international/figures.ts')).view,
  },
  standards: {
    Page: lazyPage(() => import('#views/standards/Standards.tsx')),
    figures: async () => (await import('#views/standards/figures.ts')).view,
  },
  industry: {
    Page: lazyPage(() => import('#views/industry/Industry.tsx')),
    figures: async () => (await import('#views/industry/figures.ts')).view,
  },
  experts: {
    Page: lazyPage(() => import('#views/experts/Experts.tsx')),
    figures: async () => (await import('#views/experts/figures.ts')).view,
  },
  opinion: {
    Page: lazyPage(() => import('#views/opinion/Opinion.tsx')),
    figures: async () => (await import('#views/opinion/figures.ts')).view,
  },
  timeline: {
    Page: lazyPage(() => import('#views/timeline/Timeline.tsx')),
    figures: async () => (await import('#views/timeline/figures.ts')).view,
  },
  glossary: {
    Page: lazyPage(() => import('#views/glossary/Glossary.tsx')),
    figures: async () => (await import('#views/glossary/figures.ts')).view,
  },
  data: {
    Page: lazyPage(() => import('#views/data/Data.tsx')),
    figures: () => import('#views/data/figures.ts'),
  },
};

/** What every page asks for: what explains its acronyms, and what its numbers rest on. */
export const PAGE_DATASETS = [...ACRONYMS, ...SOURCES];
