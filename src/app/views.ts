import type { ViewId } from '#model/views.ts';
import { experts } from '#views/experts/index.ts';
import { industry } from '#views/industry/index.ts';
import { opinion } from '#views/opinion/index.ts';
import { timeline } from '#views/timeline/index.ts';
import { data } from '#views/data/index.ts';
import { glossary } from '#views/glossary/index.ts';
import { groups } from '#views/groups/index.ts';
import { international } from '#views/international/index.ts';
import { law } from '#views/law/index.ts';
import { overview } from '#views/overview/index.ts';
import { provinces } from '#views/provinces/index.ts';
import { research } from '#views/research/index.ts';
import { standards } from '#views/standards/index.ts';
import { ACRONYMS } from '#views/ReaderAids.tsx';
import { SOURCES } from '#views/use-sources.ts';
import type { View } from '#views/view.ts';

/** Every page of the dashboard. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  overview,
  research,
  groups,
  provinces,
  law,
  international,
  standards,
  industry,
  experts,
  opinion,
  timeline,
  glossary,
  data,
};

/** What every page asks for: what explains its acronyms, and what its numbers rest on. */
export const PAGE_DATASETS = [...ACRONYMS, ...SOURCES];
