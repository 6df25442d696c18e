import type { SourceRef } from './source.ts';

/** Every ref that a record carries, at any depth; the given one where it carries none of its own. */
export function refsIn(record: unknown, standing: SourceRef): readonly SourceRef[] {
  const own = refsBelow(record);
  const isFallback = typeof record === 'object' && record !== null && !('refs' in record);
  return isFallback || own.length === 0 ? [standing, ...own] : own;
}

function refsBelow(value: unknown): SourceRef[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'refs' && Array.isArray(inner) ? inner.filter(isRef) : refsBelow(inner),
  );
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

type Citing = { readonly dataset: string; readonly source: SourceRef; readonly records: readonly unknown[] };

/** How many records of each dataset name a thing. */
export type Citations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many records cite each key, by dataset. A record that cites a key several times counts once. */
export function citationsOf(datasets: readonly Citing[], keyOf: (ref: SourceRef) => string | null): Citations {
  const all = new Map<string, Map<string, number>>();
  for (const { dataset, source, records } of datasets) {
    for (const record of records) {
      const keys = new Set(refsIn(record, source).flatMap((ref) => keyOf(ref) ?? []));
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
