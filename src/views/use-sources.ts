import { sourceById } from '#selectors/sources.ts';
import { useDatasets } from '#state/use-datasets.ts';
import type { SourceLookup } from '#ui/evidence.ts';

export const SOURCES = ['sources'] as const;

const unlisted: SourceLookup = () => undefined;

/** Finds a listed source by its id. While the list is missing, refs show their ids instead. */
export function useSources(): SourceLookup {
  const loaded = useDatasets(SOURCES);
  return loaded.status === 'ready' ? sourceById(loaded.datasets) : unlisted;
}
