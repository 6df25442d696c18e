import { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import { findDangling, LoadError, loadDataset, loadManifest, MANIFEST_FILE } from '#data/load.ts';
import { withDataHash } from '#data/data-hash.ts';
import type { ListedEdition } from '#data/manifest.ts';
import type { DatasetId } from '#data/snapshot.ts';
import type { Atlas } from './store.ts';

/** Where files come from, and where what they say is shelved. */
export type Errand = {
  readonly atlas: StoreApi<Atlas>;
  /** Address of the folder of snapshots, ending in a slash. */
  readonly dataAddress: string;
};

/** An edition never changes, so nothing goes stale; the files may be on disk, so nothing waits to be online. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

export function manifestErrand({ atlas, dataAddress }: Errand) {
  return {
    queryKey: ['manifest'],
    meta: { file: MANIFEST_FILE },
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const { manifest, fetchedAt } = await loadManifest(dataAddress, signal);
      const [latest] = manifest.editions;
      if (latest !== undefined) atlas.getState().openEdition(await withDataHash(latest), fetchedAt);
      return manifest.editions.length;
    },
  };
}

export function datasetErrand({ atlas, dataAddress }: Errand, edition: ListedEdition | null, id: DatasetId) {
  return {
    queryKey: ['dataset', edition?.id, id],
    meta: { file: edition?.files.find(({ dataset }) => dataset === id)?.path },
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      if (edition === null) throw new LoadError('missing', MANIFEST_FILE, '');
      atlas.getState().shelve(id, await loadDataset(dataAddress, edition, id, signal));
      await checkReferences(atlas.getState());
      return id;
    },
  };
}

/** Sends for datasets outside of any page: what is there already is not fetched again. Rejects with a {@link LoadError}. */
export async function sendForDatasets(client: QueryClient, errand: Errand, ids: readonly DatasetId[]): Promise<void> {
  await client.fetchQuery(manifestErrand(errand));
  const { edition } = errand.atlas.getState();
  await Promise.all(ids.map((id) => client.fetchQuery(datasetErrand(errand, edition, id))));
}

/** Records whose check cannot be fetched are as they were read: they are shown, and what was not checked is told. */
async function checkReferences({ snapshot, notify }: Atlas): Promise<void> {
  try {
    for (const fault of await findDangling(snapshot)) notify({ kind: 'dangling-reference', fault });
  } catch {
    notify({ kind: 'unchecked-references' });
  }
}
