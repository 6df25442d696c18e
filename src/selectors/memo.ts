import type { DatasetId, SnapshotWith } from '#data/snapshot.ts';

/** What is made of an object, once for each object and for as long as somebody holds it. */
export function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const held = made.get(key) ?? { value: make(key) };
    made.set(key, held);
    return held.value;
  };
}

/**
 * Something that is made of some datasets, once each time they are loaded. Whoever asks again is given the same object,
 * also after other datasets have come: `policyMatrix(snapshot) === policyMatrix({ ...snapshot, papers })`. The compiler
 * refuses a snapshot that need not have them; where it may not, ask `hasDatasets(snapshot, policyMatrix.datasets)` first.
 */
export type Selector<Ids extends DatasetId, Value> = ((snapshot: SnapshotWith<Ids>) => Value) & {
  readonly datasets: readonly Ids[];
};

export function selector<const Ids extends DatasetId, Value>(
  datasets: readonly [Ids, ...Ids[]],
  make: (snapshot: SnapshotWith<Ids>) => Value,
): Selector<Ids, Value> {
  type Made = { readonly from: readonly object[]; readonly value: Value };
  const lastOf = perObject<object, { made: Made | null }>(() => ({ made: null }));
  const select = (snapshot: SnapshotWith<Ids>): Value => {
    const from = datasets.map((id): object => snapshot[id]);
    const last = lastOf(snapshot[datasets[0]]);
    const isSame = last.made?.from.every((dataset, at) => dataset === from[at]) ?? false;
    last.made = last.made !== null && isSame ? last.made : { from, value: make(snapshot) };
    return last.made.value;
  };
  return Object.assign(select, { datasets });
}
