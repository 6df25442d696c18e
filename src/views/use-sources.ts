import { useMemo } from 'react';
import { citableSources, type Whereabouts } from '#selectors/sources.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import type { SourceLookup } from '#ui/evidence.ts';

export const SOURCES = ['sources'] as const;
const PAPERS = ['papers'] as const;
const NONE = [] as const;

/**
 * Finds whatever a footnote may cite by its id. While the list is missing, refs show their ids instead. With `hasPapers`
 * the papers are sent for, so that they can be cited by their authors.
 */
export function useSources(hasPapers = false): SourceLookup {
  useDatasets(SOURCES);
  useDatasets(hasPapers ? PAPERS : NONE);
  const sources = useAtlas(({ snapshot }) => snapshot.sources);
  const papers = useAtlas(({ snapshot }) => snapshot.papers);
  const edition = useAtlas((atlas) => atlas.edition);
  return useMemo(() => citableSources({ sources, papers }, whereaboutsOf(edition)), [sources, papers, edition]);
}

/** Where this page is; nowhere yet where it is drawn ahead. */
function whereaboutsOf(edition: Whereabouts['edition'] | null): Whereabouts | null {
  if (edition === null || typeof document === 'undefined') return null;
  return { edition, site: new URL('.', document.baseURI).href };
}
