import { recordsBehind, type PlainTable } from '#charts/export/table-files.ts';
import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { DATASETS, type DatasetId, type Snapshot } from '#data/snapshot.ts';
import { isRef, refsIn, withOwnRefs } from '#model/citations.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import { markPlace } from './EvidenceOf.tsx';
import { isBilingual, type FlatScene } from './flat.ts';
import { tableOfRecords } from './table-of-records.ts';

type Fields = Readonly<Record<string, unknown>>;
type Found = { readonly dataset: DatasetId; readonly fields: Fields; readonly refs: readonly SourceRef[] };

/** The values behind a figure, one a row: a record as it stands in the data, or a part of one beside what it is part of. */
export function recordsTable(
  spec: ChartSpec,
  snapshot: Snapshot,
  datasets: readonly DatasetId[],
  scene: FlatScene,
): PlainTable {
  const own = scene.wording.say.exports.columns;
  const marks = new Map(marksOf(spec).map((mark) => [mark.key, mark]));
  const behind = [...recordsBehind(spec)];
  const find = finderIn(
    behind.map(([id]) => id),
    snapshot,
    datasets,
  );
  const rows = behind.map(([id, keys]) => {
    const counting = keys.flatMap((key) => marks.get(key) ?? []);
    const found = find(id);
    return {
      id,
      dataset: found?.dataset ?? null,
      places: [...new Set(counting.map((mark) => markPlace(spec, mark)))].join('; '),
      fields: found?.fields ?? {},
      // A value that is no record of its own is vouched for by the marks that show it.
      refs: distinctRefs(found?.refs ?? counting.flatMap((mark) => mark.refs())),
    };
  });
  // Where all rows are of one kind, saying so in each is no news.
  const areMixed = new Set(rows.map(({ dataset }) => dataset)).size > 1;
  return tableOfRecords(
    ['id', own.countedIn, own.dataset],
    rows.map(({ id, places, dataset, fields, refs }) => ({
      lead: [id, places, areMixed ? dataset : null],
      // The row's id stands in its place.
      fields: Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'id')),
      refs,
    })),
    scene,
  );
}

/** Finds what ids stand for, in the dataset first that knows most of them. */
function finderIn(ids: readonly string[], snapshot: Snapshot, datasets: readonly DatasetId[]) {
  const tables = datasets.map((dataset) => {
    const records = (snapshot[dataset]?.records ?? []).map(withOwnRefs);
    const byKey = new Map(records.map((record) => [keyOf(record, DATASETS[dataset].key), record]));
    return { dataset, records, byKey, hits: ids.filter((id) => byKey.has(id)).length };
  });
  const ranked = tables.toSorted((one, other) => other.hits - one.hits);
  return (id: string): Found | null => {
    for (const key of keysIn(id)) {
      for (const { dataset, records, byKey } of ranked) {
        const record = byKey.get(key);
        if (record === undefined) continue;
        const steps = id
          .slice(id.indexOf(key) + key.length)
          .split(/[/@]/)
          .filter(Boolean);
        const { fields, refs } = stepInto({ key, fields: record }, steps, records);
        return { dataset, fields, refs };
      }
    }
    return null;
  };
}

type Kept = { readonly key: string; readonly fields: Fields };

/** A record with that part of it alone which the steps name, where they name one. */
function stepInto(
  { key, fields }: Kept,
  [step]: readonly string[],
  records: readonly Fields[],
): { readonly fields: Fields; readonly refs: readonly SourceRef[] } {
  const whole = { fields, refs: refsOf(fields) };
  if (step === undefined) return whole;
  for (const [name, value] of Object.entries(fields)) {
    const part = partOf(value, step);
    if (part === null) continue;
    const own = refsIn(part);
    return { fields: { ...fields, [name]: part }, refs: own.length === 0 ? whole.refs : own };
  }
  const named = Object.entries(fields).find(([, value]) => isParts(value) && value[numberIn(step) - 1] !== undefined);
  if (named !== undefined) {
    const [name, value] = named;
    const part: unknown = isParts(value) ? value[numberIn(step) - 1] : null;
    const own = refsIn(part);
    return { fields: { ...fields, [name]: part }, refs: own.length === 0 ? whole.refs : own };
  }
  // Meetings are records of their own that name their dialogue, and are counted in time order.
  const children = inTimeOrder(records.filter((record) => isChild(record, key)).map(withDate))[numberIn(step) - 1];
  return children === undefined ? whole : { fields: children.record, refs: refsOf(children.record) };
}

/** The value of an object's field, or the item of a list, that a step names. */
function partOf(value: unknown, step: string): Fields | null {
  if (isParts(value)) return value.find((item) => Object.values(item).includes(step)) ?? null;
  if (!isFields(value) || !Object.hasOwn(value, step)) return null;
  return { [step]: value[step] };
}

const numberIn = (step: string): number => Number(/\d+$/.exec(step)?.[0] ?? Number.NaN);

const isChild = (record: Fields, key: string): boolean =>
  Object.entries(record).some(([name, value]) => name !== 'id' && value === key);

function withDate(record: Fields): { readonly record: Fields; readonly date: string | null } {
  const { date } = record;
  return { record, date: typeof date === 'string' ? date : null };
}

function refsOf({ refs }: Fields): SourceRef[] {
  return Array.isArray(refs) ? refs.filter((ref: unknown) => isRef(ref)) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isBilingual(value);
}

/** A list of parts with fields of their own, which names and places in sources are not. */
function isParts(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isFields(item) && !isRef(item));
}

/** What in an id may name a record, the longest first: `honours/fudan-nlp/bestPaper` is about `fudan-nlp`, `cass@1.0` about `cass`. */
export function keysIn(id: string): string[] {
  const steps = id.split(/[/@]/);
  const runs = steps.flatMap((_, dropped) =>
    Array.from({ length: dropped + 1 }, (__, from) => steps.slice(from, from + steps.length - dropped).join('/')),
  );
  return [...new Set([id, ...runs])];
}

function keyOf(record: Fields, key: readonly string[]): string {
  return key
    .map((field) => {
      const value = record[field];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    })
    .join('/');
}
