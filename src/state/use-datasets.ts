import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { LoadError } from '#data/load.ts';
import { hasDatasets } from '#data/has-datasets.ts';
import type { DatasetId, SnapshotWith } from '#data/snapshot.ts';
import { useAtlas, useStores } from './atlas-context.tsx';
import { datasetErrand, manifestErrand, sendForDatasets } from './errands.ts';

export type Trouble = { readonly error: LoadError; readonly retry: () => void };

/** How loading stands, whatever is loaded. */
export type LoadingStatus =
  { readonly status: 'loading' | 'ready' } | { readonly status: 'failed'; readonly troubles: readonly Trouble[] };

/** Whether some datasets are there: all of them, none of them yet, or a failure for each that failed. */
export type DatasetsStatus<Ids extends DatasetId> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly troubles: readonly Trouble[] }
  | { readonly status: 'ready'; readonly datasets: SnapshotWith<Ids> };

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
  return hasDatasets(snapshot, ids) ? { status: 'ready', datasets: snapshot } : { status: 'loading' };
}

/** Sends for datasets outside of any page, by the same errands. Rejects with a {@link LoadError}. */
export function useEnsureDatasets(): (ids: readonly DatasetId[]) => Promise<void> {
  const { atlas, dataAddress } = useStores();
  const client = useQueryClient();
  return useCallback((ids) => sendForDatasets(client, { atlas, dataAddress }, ids), [atlas, client, dataAddress]);
}

function asLoadError(error: Error): LoadError {
  return error instanceof LoadError ? error : new LoadError('invalid', 'unknown', error.message);
}
