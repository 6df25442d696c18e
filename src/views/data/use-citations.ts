import { useMemo } from 'react';
import type { Edition } from '#data/manifest.ts';
import { datasetsOf } from '#data/parts.ts';
import type { DatasetId } from '#data/snapshot.ts';
import { citationsOf, type Citations } from '#model/citations.ts';
import type { SourceRef } from '#model/source.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { knownDatasets } from './records.ts';

/**
 * How many records of the edition cite each key, by dataset; null until every dataset is there. The one that lists
 * the cited things does not count. Keep `keyOf` at module scope.
 */
export function useCitations(
  edition: Edition,
  keyOf: (ref: SourceRef) => string | null,
  except: DatasetId,
): Citations | null {
  const ids = useMemo(() => knownDatasets(datasetsOf(edition)), [edition]);
  const loaded = useDatasets(ids);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const isReady = loaded.status === 'ready';
  return useMemo(() => {
    if (!isReady) return null;
    const citing = ids.flatMap((dataset) => {
      const shelved = snapshot[dataset];
      return shelved === undefined || dataset === except ? [] : [{ dataset, ...shelved }];
    });
    return citationsOf(citing, keyOf);
  }, [isReady, ids, snapshot, keyOf, except]);
}
