import type { DatasetId, Snapshot, SnapshotWith } from './snapshot.ts';

/** Whether a snapshot has some datasets. Apart from `snapshot.ts`, which brings every schema: the first page does without. */
export function hasDatasets<Ids extends DatasetId>(
  snapshot: Snapshot,
  ids: readonly Ids[],
): snapshot is SnapshotWith<Ids> {
  return ids.every((id) => snapshot[id] !== undefined);
}
