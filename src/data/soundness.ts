import { quoteValue, quoteWords, type Fault } from '#lib/fault.ts';
import { PARTIAL_DATE, type PartialDate } from '#lib/partial-date.ts';
import { isAfter } from '#model/lineage.ts';
import { CONFIDENCES } from '#model/period.ts';
import { READINGS } from '#model/source.ts';
import { valueAt } from './read.ts';
import type { PlaceOf } from './references.ts';
import { DATASETS, DATASET_IDS, isDatasetId, type DatasetId, type Snapshot } from './snapshot.ts';

// What no shape of a record can say: when its facts fall, and how they stand to each other. `npm run check:data` asks here.

/** A file as it is spelled, before anything is filled in. */
export type Spelled = { readonly file: string; readonly dataset: string; readonly records: readonly unknown[] };

/** Whether a file holds what the report's time knew, up to a day, or only what came after it. */
export type Span = { readonly until: PartialDate } | 'after';

/** Lists of sources hold no facts: a source may come out whenever it likes. */
const WITHOUT_FACTS: ReadonlySet<string> = new Set<DatasetId>(['sources']);

/** What may lie ahead on the day that it is known: from when a rule holds. */
const AHEAD: ReadonlySet<string> = new Set(['effect']);

/** Dates of which the first cannot be later than the second, wherever both stand side by side. */
const IN_ORDER = [
  ['date', 'effect'],
  ['from', 'to'],
] as const;

/** Fields that name what is older than the record itself. */
const OLDER = ['replaces', 'amends'] as const;

/** Fields that name a record of one kind, where their dataset holds several. */
const OF_KIND = { dialogues: ['dialogue', 'dialogue'], 'law-drafts': ['draft', 'draft'] } as const;

/** What is wrong with the times that a file tells of. */
export function faultsOfTime({ file, dataset, records }: Spelled, span: Span): Fault[] {
  if (WITHOUT_FACTS.has(dataset)) return [];
  return records.flatMap((record, at) => {
    const place = { file, record: labelOf(dataset, record, at) };
    const faults = span === 'after' ? laterFaults(record) : earlierFaults(record, span.until);
    return [...faults, ...contradictions(record)].map((fault) => ({ ...place, ...fault }));
  });
}

type Found = Pick<Fault, 'field' | 'value' | 'rule'>;

/** Of a record of the report's time: what came later has no place in it. */
function earlierFaults(record: unknown, until: PartialDate): Found[] {
  const dates = stringsIn(record).filter(({ path, value }) => {
    const field = path.at(-1) ?? '';
    return isDate(value) && !path.includes('refs') && !AHEAD.has(field) && isAfter(value, until);
  });
  return [
    ...dates.map(({ path, value }) =>
      broken(
        path.join('.'),
        value,
        `this edition ends on ${until}: what came later stands in the one that builds on it`,
      ),
    ),
    ...(['period', 'confidence'] as const).flatMap((field) => {
      const value = valueAt(record, [field]);
      const isBare = value === undefined || value === null || value === 'report';
      return isBare ? [] : [broken(field, value, 'only what came after the report says this')];
    }),
  ];
}

/** Of a record of a later edition: that it came later, how sure that is, and where it is from. */
function laterFaults(record: unknown): Found[] {
  const refs = valueAt(record, ['refs']);
  const unread = refsIn(record).filter(({ ref }) => !isOneOf(READINGS, valueAt(ref, ['read'])));
  const period = valueAt(record, ['period']);
  const confidence = valueAt(record, ['confidence']);
  return [
    ...(period === 'after' ? [] : [broken('period', period, 'a later fact says “after”')]),
    ...(isOneOf(CONFIDENCES, confidence)
      ? []
      : [broken('confidence', confidence, `a later fact says ${listed(CONFIDENCES)}`)]),
    ...(Array.isArray(refs) && refs.length > 0 ? [] : [broken('refs', refs, 'a later fact states sources of its own')]),
    ...unread.map(({ path, ref }) =>
      broken(
        [...path, 'read'].join('.'),
        valueAt(ref, ['read']),
        `a source of a later fact says how it was read: ${listed(READINGS)}`,
      ),
    ),
  ];
}

/** Dates side by side that cannot both be right. */
function contradictions(value: unknown, path: readonly string[] = []): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = IN_ORDER.flatMap(([first, second]) => {
    const [before, after] = [valueAt(value, [first]), valueAt(value, [second])];
    if (!isDate(before) || !isDate(after) || !isAfter(before, after)) return [];
    return [broken([...path, second].join('.'), after, `no earlier than “${first}”, which is ${before}`)];
  });
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => contradictions(inner, [...path, key]))];
}

/** Where a record stands among files: those of one dataset follow one another. */
export function placesIn(files: readonly Spelled[]): PlaceOf {
  const places = new Map<string, Pick<Fault, 'file' | 'record'>>();
  for (const { file, dataset, records } of files) {
    records.forEach((record, at) =>
      places.set(`${dataset} ${keyOf(dataset, record)}`, { file, record: labelOf(dataset, record, at) }),
    );
  }
  return (dataset, key, index) =>
    places.get(`${dataset} ${key}`) ?? { file: `${dataset}.json`, record: `#${index + 1} (${quoteWords(key)})` };
}

/** What is wrong between the records of an edition: what replaces what, and what belongs to what. */
export function faultsOfChains(snapshot: Snapshot, placeOf: PlaceOf): Fault[] {
  return DATASET_IDS.flatMap((dataset) => {
    const records: readonly unknown[] = snapshot[dataset]?.records ?? [];
    const known = new Map(records.map((record) => [String(valueAt(record, ['id'])), record]));
    return records.flatMap((record, index) => {
      const id = String(valueAt(record, ['id']));
      return [...linkFaults(id, record, known), ...kindFaults(dataset, record, known)].map((fault) => ({
        ...placeOf(dataset, id, index),
        ...fault,
      }));
    });
  });
}

type Known = ReadonlyMap<string, unknown>;

function linkFaults(id: string, record: unknown, known: Known): Found[] {
  return OLDER.flatMap((field) =>
    idsAt(record, field).flatMap((older) => {
      const other = known.get(older);
      // An unknown one is a reference that leads nowhere, and named as such.
      if (other === undefined) return [];
      if (older === id) return [broken(field, older, 'something else than the record itself')];
      if (leadsBack(older, id, field, known)) return [broken(field, older, `no circle: it leads back to ${id}`)];
      const [date, before] = [valueAt(record, ['date']), valueAt(other, ['date'])];
      if (!isDate(date) || !isDate(before) || !isAfter(before, date)) return [];
      return [broken(field, older, `something no younger than ${date}: that one is of ${before}`)];
    }),
  );
}

/** Whether one who follows a field from a record on comes to another. */
function leadsBack(from: string, to: string, field: string, known: Known): boolean {
  const seen = new Set<string>();
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...idsAt(known.get(id), field));
  }
  return false;
}

function kindFaults(dataset: DatasetId, record: unknown, known: Known): Found[] {
  if (dataset !== 'dialogues' && dataset !== 'law-drafts') return [];
  const [field, kind] = OF_KIND[dataset];
  return idsAt(record, field).flatMap((id) => {
    const other = known.get(id);
    return other === undefined || valueAt(other, ['kind']) === kind
      ? []
      : [broken(field, id, `a record of the kind “${kind}”`)];
  });
}

function broken(field: string, value: unknown, rule: string): Found {
  return { field, value: value === undefined ? 'missing' : quoteValue(value), rule: { kind: 'other', detail: rule } };
}

function labelOf(dataset: string, record: unknown, at: number): string {
  return `#${at + 1} (${quoteWords(keyOf(dataset, record))})`;
}

function keyOf(dataset: string, record: unknown): string {
  const key = isDatasetId(dataset) ? DATASETS[dataset].key : ['id'];
  return key.map((field) => String(valueAt(record, [field]))).join(' + ');
}

function idsAt(record: unknown, field: string): string[] {
  return [valueAt(record, [field])].flat().filter((each) => typeof each === 'string');
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && PARTIAL_DATE.test(value);
}

function isOneOf(allowed: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && allowed.includes(value);
}

function listed(words: readonly string[]): string {
  return words.join(', ');
}

type Place<Name extends string, Value> = { readonly path: readonly string[] } & Readonly<Record<Name, Value>>;

function stringsIn(value: unknown, path: readonly string[] = []): Place<'value', string>[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}

/** Every ref of a record and of its parts. */
function refsIn(value: unknown, path: readonly string[] = []): Place<'ref', unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'refs' && Array.isArray(inner)
      ? inner.map((ref: unknown, at) => ({ path: [...path, key, String(at)], ref }))
      : refsIn(inner, [...path, key]),
  );
}
