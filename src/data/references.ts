import type { Dataset } from './dataset.ts';
import { quoteValue, quoteWords, type Fault } from '#lib/fault.ts';
import { DATASETS, DATASET_IDS, isDatasetId, type DatasetId, type Snapshot } from './snapshot.ts';
import { valueAt } from './read.ts';

/** Where a record stands, by its dataset, its key and its place among the dataset's records. */
export type PlaceOf = (dataset: DatasetId, key: string, index: number) => Pick<Fault, 'file' | 'record'>;

const placeInDataset: PlaceOf = (dataset, key, index) => ({
  file: `${dataset}.json`,
  record: `#${index + 1} (${quoteWords(key)})`,
});

/**
 * The references of the loaded datasets that lead nowhere: ids of other datasets, and the sources that refs name.
 * A dataset that is not loaded yet is not held against anyone.
 */
export function danglingReferences(snapshot: Snapshot, placeOf: PlaceOf = placeInDataset): Fault[] {
  const known = new Map<string, Set<string>>();
  for (const id of DATASET_IDS) {
    const shelved = snapshot[id];
    if (shelved === undefined) continue;
    known.set(id, new Set(shelved.records.map((record) => String(valueAt(record, ['id'])))));
  }
  return DATASET_IDS.flatMap((id) => {
    const dataset: Dataset = DATASETS[id];
    const shelved = snapshot[id];
    if (shelved === undefined) return [];
    return shelved.records.flatMap((record, index) => {
      const own = dataset.key.map((field) => String(valueAt(record, [field]))).join(' + ');
      const place = placeOf(id, own, index);
      const byField = dataset.references.flatMap(({ field, dataset: target }) =>
        idsAt(record, field)
          .filter((wanted) => isDatasetId(target) && known.get(target)?.has(wanted) === false)
          .map(
            (wanted) =>
              ({ ...place, field, value: quoteValue(wanted), rule: { kind: 'dangling', dataset: target } }) as const,
          ),
      );
      const sources = known.get('sources');
      const bySource =
        sources === undefined ? [] : sourceIds(record, [shelved.source]).filter(({ source }) => !sources.has(source));
      return [
        ...byField,
        ...bySource.map(
          ({ source, field }) =>
            ({ ...place, field, value: quoteValue(source), rule: { kind: 'dangling', dataset: 'sources' } }) as const,
        ),
      ];
    });
  });
}

function idsAt(record: unknown, field: string): string[] {
  const value = valueAt(record, field.split('.'));
  return [value].flat().filter((each) => typeof each === 'string');
}

/** Every source id that a record names, at any depth, with the path to it. Refs that were filled in are not its own. */
function sourceIds(
  value: unknown,
  filledIn: readonly unknown[],
  path: readonly string[] = [],
): { source: string; field: string }[] {
  if (typeof value !== 'object' || value === null || filledIn.includes(value)) return [];
  const below = [filledIn, valueAt(value, ['refs'])].flat();
  return Object.entries(value).flatMap(([key, inner]): { source: string; field: string }[] => {
    const at = [...path, key];
    const isRef = key === 'source' && path.some((step) => step === 'refs');
    return isRef && typeof inner === 'string'
      ? [{ source: inner, field: at.join('.') }]
      : sourceIds(inner, key === 'refs' ? filledIn : below, at);
  });
}
