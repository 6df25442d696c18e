import type { SourceRef } from './source.ts';

/** Every ref that a record carries, at any depth. */
export function refsIn(record: unknown): SourceRef[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, inner]: [string, unknown]) =>
    key === 'refs' && Array.isArray(inner) ? inner.filter(isRef) : refsIn(inner),
  );
}

/** A record whose parts carry only refs of their own: what they have from the record would be said twice. */
export function withOwnRefs(record: object): Readonly<Record<string, unknown>> {
  const taken: unknown = 'refs' in record ? record.refs : undefined;
  return Object.fromEntries(
    Object.entries(record).map(([key, inner]) => [key, key === 'refs' ? inner : without(taken, inner)]),
  );
}

function without(taken: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => without(taken, inner));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([key, inner]) => key !== 'refs' || inner !== taken);
  return Object.fromEntries(own.map(([key, inner]) => [key, without(taken, inner)]));
}

/** Whether a value is a place in a source, as the files spell it. */
export function isRef(value: unknown): value is SourceRef {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'at' in value &&
    typeof value.at === 'string'
  );
}

type Citing = { readonly dataset: string; readonly records: readonly unknown[] };

/** How many records of each dataset name a thing. */
export type Citations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many records cite each key, by dataset. A record that cites a key several times counts once. */
export function citationsOf(datasets: readonly Citing[], keyOf: (ref: SourceRef) => string | null): Citations {
  const all = new Map<string, Map<string, number>>();
  for (const { dataset, records } of datasets) {
    for (const record of records) {
      const keys = new Set(refsIn(record).flatMap((ref) => keyOf(ref) ?? []));
      for (const key of keys) {
        const counts = all.get(key) ?? new Map<string, number>();
        counts.set(dataset, (counts.get(dataset) ?? 0) + 1);
        all.set(key, counts);
      }
    }
  }
  return all;
}

export function totalOf(counts: ReadonlyMap<string, number> | undefined): number {
  return [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}
