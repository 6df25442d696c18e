import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Edition } from '#data/manifest.ts';
import { findDangling, LoadError, loadDataset, loadManifest, MANIFEST_FILE } from '#data/load.ts';
import type { DatasetId, Shelved, Snapshot } from '#data/snapshot.ts';
import { useAtlas, useStores, type Stores } from './atlas-context.tsx';
import type { Atlas } from './store.ts';

export type Trouble = { readonly error: LoadError; readonly retry: () => void };

/** How loading stands, whatever is loaded. */
export type LoadingStatus =
  { readonly status: 'loading' | 'ready' } | { readonly status: 'failed'; readonly troubles: readonly Trouble[] };

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
  const manifest = useQuery(manifestErrand({ atlas, dataAddress }));
  const queries = useQueries({
    queries: ids.map((id) => ({ ...datasetErrand({ atlas, dataAddress }, edition, id), enabled: edition !== null })),
  });
  const failed = [manifest, ...queries].filter((query) => query.isError);
  if (failed.length > 0) {
    const troubles = failed.map((query) => ({ error: asLoadError(query.error), retry: () => void query.refetch() }));
    return { status: 'failed', troubles };
  }
  return isShelved(snapshot, ids) ? { status: 'ready', datasets: snapshot } : { status: 'loading' };
}

type Errand = Pick<Stores, 'atlas' | 'dataAddress'>;

function manifestErrand({ atlas, dataAddress }: Errand) {
  return {
    queryKey: ['manifest'],
    meta: { file: MANIFEST_FILE },
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const { manifest, fetchedAt } = await loadManifest(dataAddress, signal);
      const [latest] = manifest.editions;
      if (latest !== undefined) atlas.getState().openEdition(latest, fetchedAt);
      return manifest.editions.length;
    },
  };
}

function datasetErrand({ atlas, dataAddress }: Errand, edition: Edition | null, id: DatasetId) {
  return {
    queryKey: ['dataset', edition?.id, id],
    meta: { file: edition?.files.find(({ dataset }) => dataset === id)?.path },
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      if (edition === null) throw new LoadError('missing', MANIFEST_FILE, '');
      const loaded = await loadDataset(dataAddress, edition, id, signal);
      atlas.getState().shelve(id, loaded);
      await checkReferences(atlas.getState());
      return loaded.sha256;
    },
  };
}

/** Records whose check cannot be fetched are as they were read: they are shown, and what was not checked is told. */
async function checkReferences({ snapshot, notify }: Atlas): Promise<void> {
  try {
    for (const fault of await findDangling(snapshot)) notify({ kind: 'dangling-reference', fault });
  } catch {
    notify({ kind: 'unchecked-references' });
  }
}

/** Sends for datasets outside of any page, by the same errands: what is there already is not fetched again. Rejects with a {@link LoadError}. */
export function useEnsureDatasets(): (ids: readonly DatasetId[]) => Promise<void> {
  const { atlas, dataAddress } = useStores();
  const client = useQueryClient();
  return useCallback(
    async (ids) => {
      await client.fetchQuery(manifestErrand({ atlas, dataAddress }));
      const { edition } = atlas.getState();
      await Promise.all(ids.map((id) => client.fetchQuery(datasetErrand({ atlas, dataAddress }, edition, id))));
    },
    [atlas, client, dataAddress],
  );
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
