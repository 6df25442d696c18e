import { recordsBehind, type Cell, type PlainTable } from '#charts/export/table-files.ts';
import { marksOf, type ChartSpec } from '#charts/spec.ts';
import { DATASETS, type DatasetId, type Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import { markPlace } from './EvidenceOf.tsx';

type Fields = ReadonlyMap<string, Cell>;

/** The records behind a figure as they stand in the data, one a row, with the values that count them. */
export function recordsTable(
  spec: ChartSpec,
  snapshot: Snapshot,
  datasets: readonly DatasetId[],
  refWords: (ref: SourceRef) => string,
  { say }: Wording,
): PlainTable {
  const own = say.exports.columns;
  const marks = new Map(marksOf(spec).map((mark) => [mark.key, mark]));
  const behind = [...recordsBehind(spec)];
  const found = lookUp(
    behind.map(([id]) => id),
    snapshot,
    datasets,
  );
  const names = [...new Set([...found.values()].flatMap((fields) => [...fields.keys()]))];
  return {
    columns: [own.id, own.countedIn, ...names, own.sources],
    rows: behind.map(([id, keys]) => {
      const counting = keys.flatMap((key) => marks.get(key) ?? []);
      const fields = found.get(id);
      const refs = distinctRefs(counting.length === 1 ? (counting[0]?.refs() ?? []) : []);
      const sources = fields?.get('refs') ?? refs.map(refWords).join('; ');
      return [
        id,
        [...new Set(counting.map((mark) => markPlace(spec, mark)))].join('; '),
        ...names.map((name) => fields?.get(name) ?? null),
        sources,
      ];
    }),
  };
}

/** Records by id, from the dataset that knows most of the ids; parts of a record are found under the record's own id. */
function lookUp(ids: readonly string[], snapshot: Snapshot, datasets: readonly DatasetId[]): Map<string, Fields> {
  const tables = datasets.map((dataset) => {
    const byKey = new Map(
      (snapshot[dataset]?.records ?? []).map((record) => [keyOf(record, DATASETS[dataset].key), record]),
    );
    return { byKey, hits: ids.filter((id) => byKey.has(id)).length };
  });
  const ranked = tables.toSorted((one, other) => other.hits - one.hits);
  const found = new Map<string, Fields>();
  for (const id of ids) {
    const keys = [id, ...(id.includes('/') ? [id.slice(0, id.indexOf('/'))] : [])];
    const record = keys.flatMap((key) => ranked.flatMap(({ byKey }) => byKey.get(key) ?? []))[0];
    if (record !== undefined) found.set(id, new Map(flatten(record, '').filter(([name]) => !name.startsWith('refs'))));
  }
  return found;
}

function keyOf(record: object, key: readonly string[]): string {
  return key.map((field) => spell(Reflect.get(record, field))).join('/');
}

/** Every value of a record by its path: `title.en`. Lists stand in one cell. */
function flatten(value: unknown, path: string): [string, Cell][] {
  if (Array.isArray(value)) return [[path, value.map(spell).join('; ')]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]) => flatten(part, path === '' ? name : `${path}.${name}`));
  }
  return path === '' ? [] : [[path, typeof value === 'number' ? value : spell(value) || null]];
}

function spell(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
