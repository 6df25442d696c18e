import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { quoteValue, quoteWords, type Fault, type Rule } from '#lib/fault.ts';
import { LEGIBLE, spellOut } from '#lib/legible.ts';
import { LEFT_OUT, ref } from './fields.ts';
import type { SourceRef } from '#model/source.ts';
import { DATASETS, type DatasetId, type Shelved } from './snapshot.ts';

// A strict Content-Security-Policy forbids the generated code that zod would otherwise use.
z.config({ jitless: true });

const envelope = z.looseObject({
  dataset: z.string(),
  formatVersion: z.int().check(z.minimum(1)),
  source: ref,
  records: z.array(z.unknown()),
});

export type Reading<Id extends DatasetId> =
  { readonly ok: true; readonly shelved: Shelved<Id> } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads the text of one snapshot file: parses it, brings old format versions up to date, checks every record and
 * reports all faults at once. Never throws. Files of a newer format than this program knows are refused whole.
 */
export function readDataset<Id extends DatasetId>(id: Id, file: string, source: string): Reading<Id> {
  const reading = readFile(DATASETS[id], file, source);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the schema of `Id`, which a generic look-up cannot tell the compiler
  return reading as unknown as Reading<Id>;
}

/** One file of a dataset: where it lies, and its text. */
export type Part = { readonly file: string; readonly text: string };

/**
 * Reads all files of one dataset as one: the records in the order of the files, each with the refs of its own file where it
 * states none. A record may stand in one of them only. What the dataset as a whole comes from is what its first file says.
 */
export function readParts<Id extends DatasetId>(id: Id, parts: readonly Part[]): Reading<Id> {
  const [first, ...more] = parts.map(({ file, text }) => ({ file, reading: readFile(DATASETS[id], file, text) }));
  if (first === undefined) throw new Error(`No file of ${id}`);
  const faults = [first, ...more].flatMap(({ reading }) => (reading.ok ? [] : reading.faults));
  if (!first.reading.ok || faults.length > 0) return { ok: false, faults };
  const { source } = first.reading.shelved;
  const records = [...first.reading.shelved.records];
  const known = new Map(records.map((record) => [keyOf(record, DATASETS[id].key), first.file]));
  for (const { file, reading } of more) {
    if (!reading.ok) continue;
    reading.shelved.records.forEach((record, index) => {
      const key = keyOf(record, DATASETS[id].key);
      const other = known.get(key);
      known.set(key, file);
      records.push(record);
      if (other === undefined || key === null) return;
      const field = DATASETS[id].key.join(' + ');
      const rule: Rule = { kind: 'duplicate', first: other };
      faults.push({ file, record: `#${index + 1}`, field, value: quoteValue(key), rule });
    });
  }
  if (faults.length > 0) return { ok: false, faults };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the schema of `Id`, which a generic look-up cannot tell the compiler
  return { ok: true, shelved: { records, source } } as unknown as Reading<Id>;
}

type FileReading =
  | { readonly ok: true; readonly shelved: { readonly records: readonly unknown[]; readonly source: SourceRef } }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the text of a file by any dataset's schema and upgrades. */
export function readFile(dataset: Dataset, file: string, source: string): FileReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse(file, { kind: 'not-json', detail: spellOut(detail) });
  }
  const outer = z.safeParse(envelope, parsed);
  if (!outer.success) return { ok: false, faults: faultsOf(file, null, parsed, outer.error.issues) };
  if (outer.data.dataset !== dataset.id) {
    return refuse(file, { kind: 'dataset', expected: dataset.id }, 'dataset', outer.data.dataset);
  }
  if (outer.data.formatVersion > dataset.formatVersion) {
    const rule: Rule = { kind: 'version', known: dataset.formatVersion };
    return refuse(file, rule, 'formatVersion', outer.data.formatVersion);
  }
  const steps = dataset.upgrades.slice(outer.data.formatVersion - 1);
  let upgraded: Record<string, unknown> = outer.data;
  try {
    for (const upgrade of steps) upgraded = upgrade(upgraded);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse(file, { kind: 'other', detail: quoteWords(detail) });
  }
  return readRecords(dataset, file, z.parse(envelope, upgraded));
}

function readRecords(dataset: Dataset, file: string, outer: z.infer<typeof envelope>): FileReading {
  const faults: Fault[] = [];
  const records: unknown[] = [];
  const standing = [outer.source];
  const seen = new Map<string, string>();
  outer.records.forEach((record, index) => {
    const label = recordLabel(record, dataset.key, index);
    const result = z.safeParse(dataset.record, record);
    if (result.success) records.push(withRefs(result.data, standing));
    else faults.push(...faultsOf(file, label, record, result.error.issues));
    const key = keyOf(record, dataset.key);
    if (key === null) return;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, `#${index + 1}`);
    else {
      const rule: Rule = { kind: 'duplicate', first };
      faults.push({ file, record: `#${index + 1}`, field: dataset.key.join(' + '), value: quoteValue(key), rule });
    }
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, shelved: { records, source: outer.source } };
}

/** Fills in refs that were left out: a record has those of its file, and a part of a record those of the record. */
function withRefs(value: unknown, inherited: unknown): unknown {
  if (value === LEFT_OUT) return inherited;
  if (Array.isArray(value)) return value.map((inner) => withRefs(inner, inherited));
  if (typeof value !== 'object' || value === null) return value;
  const stated = valueAt(value, ['refs']) ?? LEFT_OUT;
  const own = stated === LEFT_OUT ? inherited : stated;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withRefs(inner, own)]));
}

function refuse(file: string, rule: Rule, field = '', value?: unknown): { ok: false; faults: Fault[] } {
  return {
    ok: false,
    faults: [{ file, record: null, field, value: value === undefined ? '' : quoteValue(value), rule }],
  };
}

function keyOf(record: unknown, key: readonly string[]): string | null {
  const parts = key.map((field) => valueAt(record, [field]));
  return parts.every((part) => typeof part === 'string') ? parts.join(' + ') : null;
}

function recordLabel(record: unknown, key: readonly string[], index: number): string {
  const own = keyOf(record, key);
  return own === null ? `#${index + 1}` : `#${index + 1} (${quoteWords(own)})`;
}

/** Follows a path into parsed JSON; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

function faultsOf(file: string, record: string | null, value: unknown, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        record,
        field: quoteWords([...issue.path, key].join('.')),
        value: quoteValue(valueAt(value, [...issue.path, key])),
        rule: { kind: 'unknown-field' } as const,
      }));
    }
    const field = quoteWords(issue.path.join('.'));
    return [{ file, record, field, value: quoteValue(valueAt(value, issue.path)), rule: ruleOf(issue) }];
  });
}

function ruleOf(issue: z.core.$ZodIssue): Rule {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', expected: issue.expected };
    case 'invalid_value':
      return { kind: 'one-of', allowed: issue.values.map(String) };
    case 'invalid_format':
      return issue.pattern === String(LEGIBLE)
        ? { kind: 'legible' }
        : { kind: 'pattern', pattern: issue.pattern ?? issue.format };
    case 'too_small':
      return { kind: 'size', bound: 'at-least', limit: Number(issue.minimum) };
    case 'too_big':
      return { kind: 'size', bound: 'at-most', limit: Number(issue.maximum) };
    default:
      return { kind: 'other', detail: issue.code };
  }
}
