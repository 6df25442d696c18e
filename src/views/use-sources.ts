import { useMemo } from 'react';
import { useDatasets } from '#state/use-datasets.ts';
import type { SourceLookup } from '#ui/evidence.ts';

export const SOURCES = ['sources'] as const;

/** Finds a listed source by its id. While the list is missing, refs show their ids instead. */
export function useSources(): SourceLookup {
  const loaded = useDatasets(SOURCES);
  const records = loaded.status === 'ready' ? loaded.datasets.sources.records : null;
  return useMemo(() => {
    const byId = new Map(records?.map((source) => [source.id, source]));
    return (id) => byId.get(id);
  }, [records]);
}
