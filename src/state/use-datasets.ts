import { useQueries, useQuery } from '@tanstack/react-query';
import { LoadError, loadDataset, loadManifest } from '#data/load.ts';
import type { DatasetId, Shelved, Snapshot } from '#data/snapshot.ts';
import { useAtlas, useStores } from './atlas-context.tsx';

export type Trouble = { readonly error: LoadError; readonly retry: () => void };

/** Whether some datasets are there: all of them, none of them yet, or a failure for each that failed. */
export type DatasetsStatus<Ids extends DatasetId> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly troubles: readonly Trouble[] }
  | { readonly status: 'ready'; readonly datasets: { readonly [Id in Ids]: Shelved<Id> } };

/**
 * Sends for datasets and shelves them in the store. The query answers whether they are there, the store holds what they
 * say; so a page asks here and an export asks the store, and both see the same records. Keep `ids` at module scope.
 */
export function useDatasets<const Ids extends DatasetId>(ids: readonly Ids[]): DatasetsStatus<Ids> {
  const { atlas, dataAddress } = useStores();
  const edition = useAtlas((state) => state.edition);
  const snapshot = useAtlas((state) => state.snapshot);
  const manifest = useQuery({
    queryKey: ['manifest'],
    queryFn: async ({ signal }) => {
      const read = await loadManifest(dataAddress, signal);
      const [latest] = read.editions;
      if (latest !== undefined) atlas.getState().openEdition(latest);
      return read.editions.length;
    },
  });
  const queries = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['dataset', edition?.id, id],
      enabled: edition !== null,
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        if (edition === null) throw new LoadError('missing', 'editions.json', '');
        const loaded = await loadDataset(dataAddress, edition, id, signal);
        atlas.getState().shelve(id, loaded);
        return loaded.sha256;
      },
    })),
  });
  const failed = [manifest, ...queries].filter((query) => query.isError);
  if (failed.length > 0) {
    const troubles = failed.map((query) => ({ error: asLoadError(query.error), retry: () => void query.refetch() }));
    return { status: 'failed', troubles };
  }
  return isShelved(snapshot, ids) ? { status: 'ready', datasets: snapshot } : { status: 'loading' };
}

function isShelved<Ids extends DatasetId>(
  snapshot: Snapshot,
  ids: readonly Ids[],
): snapshot is Snapshot & { readonly [Id in Ids]: Shelved<Id> } {
  return ids.every((id) => snapshot[id] !== undefined);
}

function asLoadError(error: Error): LoadError {
  return error instanceof LoadError ? error : new LoadError('invalid', 'unknown', error.message);
}
