import { recordsBehind, type Cell, type PlainTable } from '#charts/export/table-files.ts';
import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { DATASETS, type DatasetId, type Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { withOwnRefs } from '#model/citations.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import { markPlace } from './EvidenceOf.tsx';

type Found = { readonly fields: ReadonlyMap<string, Cell>; readonly refs: readonly SourceRef[] };

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
  const names = [...new Set([...found.values()].flatMap(({ fields }) => [...fields.keys()]))];
  return {
    columns: [own.id, own.countedIn, ...names, own.sources],
    rows: behind.map(([id, keys]) => {
      const counting = keys.flatMap((key) => marks.get(key) ?? []);
      const record = found.get(id);
      // A value that is no record of its own is vouched for by the marks that show it.
      const refs = distinctRefs(record?.refs ?? counting.flatMap((mark) => mark.refs()));
      return [
        id,
        [...new Set(counting.map((mark) => markPlace(spec, mark)))].join('; '),
        ...names.map((name) => record?.fields.get(name) ?? null),
        refs.map(refWords).join('; '),
      ];
    }),
  };
}

/** Records by id, from the dataset that knows most of the ids; a part of a record is found under the record's own. */
function lookUp(ids: readonly string[], snapshot: Snapshot, datasets: readonly DatasetId[]): Map<string, Found> {
  const tables = datasets.map((dataset) => {
    const shelved = snapshot[dataset];
    const byKey = new Map((shelved?.records ?? []).map((record) => [keyOf(record, DATASETS[dataset].key), record]));
    return { byKey, hits: ids.filter((id) => byKey.has(id)).length };
  });
  const ranked = tables.toSorted((one, other) => other.hits - one.hits);
  const found = new Map<string, Found>();
  for (const id of ids) {
    const record = keysIn(id).flatMap((key) => ranked.flatMap(({ byKey }) => byKey.get(key) ?? []))[0];
    if (record === undefined) continue;
    found.set(id, {
      fields: new Map(flatten(withOwnRefs(record), '').filter(([name]) => !name.startsWith('refs'))),
      refs: 'refs' in record ? record.refs : [],
    });
  }
  return found;
}

/** What in an id may name a record, the longest first: `honours/fudan-nlp/bestPaper` is about `fudan-nlp`, `cass@1.0` about `cass`. */
export function keysIn(id: string): string[] {
  const steps = id.split(/[/@]/);
  const runs = steps.flatMap((_, dropped) =>
    Array.from({ length: dropped + 1 }, (__, from) => steps.slice(from, from + steps.length - dropped).join('/')),
  );
  return [...new Set([id, ...runs])];
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
