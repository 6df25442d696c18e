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
    countOf: ({ recordsIn }, { say }) => say.shell.holds.papers(recordsIn('papers')),
    Page: lazyPage(() => import('#views/research/Research.tsx')),
    figures: async () => (await import('#views/research/figures.ts')).view,
  },
  groups: {
    countOf: ({ recordsIn }, { say }) => say.shell.holds.groups(recordsIn('groups')),
    Page: lazyPage(() => import('#views/groups/Groups.tsx')),
    figures: async () => (await import('#views/groups/figures.ts')).view,
  },
  provinces: {
    countOf: ({ recordsIn }, { say }) => say.shell.holds.cells(recordsIn('jurisdictions'), recordsIn('measures')),
    Page: lazyPage(() => import('#views/provinces/Provinces.tsx')),
    figures: async () => (await import('#views/provinces/figures.ts')).view,
  },
  law: {
    countOf: ({ recordsIn }, { say }) =>
      say.shell.holds.cells(recordsIn('provisions'), recordsIn('provision-cells') / (recordsIn('provisions') || 1)),
    Page: lazyPage(() => import('#views/law/Law.tsx')),
    figures: async () => (await import('#views/law/figures.ts')).view,
  },
  documents: {
    countOf: ({ recordsIn }, { say }) => say.shell.holds.documents(recordsIn('documents')),
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
    countOf: ({ recordsIn }, { say }) => say.shell.holds.disclosures(recordsIn('model-disclosures')),
    Page: lazyPage(() => import('#views/industry/Industry.tsx')),
    figures: async () => (await import('#views/industry/figures.ts')).view,
  },
  experts: {
    countOf: ({ recordsIn }, { say }) => say.shell.holds.positions(recordsIn('positions')),
    Page: lazyPage(() => import('#views/experts/Experts.tsx')),
    figures: async () => (await import('#views/experts/figures.ts')).view,
  },
  opinion: {
    countOf: ({ recordsIn }, { say }) => say.shell.holds.polls(recordsIn('polls')),
    Page: lazyPage(() => import('#views/opinion/Opinion.tsx')),
    figures: async () => (await import('#views/opinion/figures.ts')).view,
  },
  timeline: {
    countOf: ({ recordsIn }, { say }) => say.shell.holds.events(recordsIn('events')),
    Page: lazyPage(() => import('#views/timeline/Timeline.tsx')),
    figures: async () => (await import('#views/timeline/figures.ts')).view,
  },
  glossary: {
    countOf: ({ recordsIn }, { say }) => say.shell.holds.acronyms(recordsIn('acronyms')),
    Page: lazyPage(() => import('#views/glossary/Glossary.tsx')),
    figures: async () => (await import('#views/glossary/figures.ts')).view,
  },
  data: {
    countOf: ({ datasets }, { say }) => say.shell.holds.datasets(datasets),
    Page: lazyPage(() => import('#views/data/Data.tsx')),
    figures: () => import('#views/data/figures.ts'),
  },
};

/** What every page asks for: what explains its acronyms, and what its numbers rest on. */
export const PAGE_DATASETS = [...ACRONYMS, ...SOURCES];
