import * as z from 'zod/mini';
import type { Text } from '#lib/bilingual.ts';
import { changesBetween, type Change, type Json, type PlainData, type PlainRecord } from '#model/changes.ts';
import type { SourceRef } from '#model/source.ts';
import { count, filePath, id, partialDate, ref, text, words } from './fields.ts';
import { valueAt } from './read.ts';
import { DATASET_IDS, DATASETS, type Snapshot } from './snapshot.ts';

/** `correction`: it was wrong; `addition`: it was missing; `withdrawal`: it should not stand; `wording`: it says the same better. */
const kind = z.enum(['correction', 'addition', 'withdrawal', 'wording']);

/** A value as the file of a dataset holds it. */
export const anyValue = z.json();

const CHANGES_PATH = /^changes\/[a-z0-9.]+(?:-+[a-z0-9.]+)*\.json$/;
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const revision = z.int().check(z.minimum(1));
const edition = z.strictObject({ edition: id, revision });

/** What the file of one dataset among the reasons holds: why records or fields of them were changed. */
export const reasonsSchema = z.array(
  z.strictObject({
    /** The row of a review that asked for it. */
    row: z.nullable(count),
    records: z.array(words).check(z.minLength(1)),
    /** `cities`, `practices.note`; empty where the whole record came or went. */
    fields: z.array(words),
    kind,
    reason: text,
    refs: z.array(ref),
  }),
);
export type Reason = z.infer<typeof reasonsSchema>[number];

/** `public/data/changes/<from>--<to>.json`: what changed from one revision or edition to another. */
export const changesSchema = z.strictObject({
  from: edition,
  to: edition,
  changes: z.array(
    z.strictObject({
      dataset: id,
      record: words,
      field: z.nullable(words),
      before: z.optional(anyValue),
      after: z.optional(anyValue),
      kind,
      reason: z.nullable(text),
      refs: z.array(ref),
    }),
  ),
});

/** A change with what is known about it. */
export type DescribedChange = Change & {
  readonly kind: z.infer<typeof kind>;
  readonly reason: Text | null;
  readonly refs: readonly SourceRef[];
};

/** `public/data/revisions.json`: every revision of every edition that was published, newest first, and where its files lie. */
export const revisionsSchema = z.strictObject({
  editions: z.array(
    z.strictObject({
      id,
      title: text,
      revisions: z.array(
        z.strictObject({
          revision,
          published: partialDate,
          note: z.nullable(text),
          files: z.array(
            z.strictObject({ dataset: id, path: filePath, sha256, records: count, formatVersion: revision }),
          ),
        }),
      ),
    }),
  ),
  changes: z.array(
    z.strictObject({
      from: edition,
      to: edition,
      path: z.string().check(z.regex(CHANGES_PATH)),
      sha256,
      changes: count,
    }),
  ),
});

/** What an edition holds, as values that can be compared: every ref stands where it holds. */
export function plainData(snapshot: Snapshot): PlainData {
  return new Map(
    DATASET_IDS.flatMap((dataset) => {
      const { key } = DATASETS[dataset];
      const records = (snapshot[dataset]?.records ?? []).map((record): readonly [string, PlainRecord] => {
        // Read from a file and nothing else added, so it is what JSON can say.
        const plain = z.record(z.string(), anyValue).parse(JSON.parse(JSON.stringify(record)));
        return [key.map((field) => String(valueAt(record, [field]))).join('/'), plain];
      });
      return records.length === 0 ? [] : [[dataset, new Map(records)] as const];
    }),
  );
}

type Reasons = ReadonlyMap<string, readonly Reason[]>;

/** All that differs between two editions or revisions, each change with its kind, its reason and what shows the right value. */
export function describeChanges(before: Snapshot, after: Snapshot, reasons: Reasons): DescribedChange[] {
  return changesBetween(plainData(before), plainData(after)).map((change) => {
    const own = reasons.get(change.dataset) ?? [];
    const exact = own.filter((reason) => isReasonFor(reason, change));
    // New sources of a record are those of what was changed in it.
    const given = change.field === 'refs' && exact.length === 0 ? own.filter(isOf(change)) : exact;
    const [first] = given;
    const { dataset, record, field, ...sides } = change;
    return {
      dataset,
      record,
      field,
      ...sides,
      kind: first?.kind ?? kindOf(change),
      reason: first === undefined ? null : { en: joined(given, 'en', ' '), zh: joined(given, 'zh', '') },
      refs: first === undefined ? refsIn(change.after) : distinct(given.flatMap(({ refs }) => refs)),
    };
  });
}

function isReasonFor({ records, fields }: Reason, { record, field }: Change): boolean {
  return (
    records.includes(record) &&
    (fields.length === 0 || field === null || fields.some((each) => each === field || each.startsWith(`${field}.`)))
  );
}

function isOf({ record }: Change): (reason: Reason) => boolean {
  return ({ records }) => records.includes(record);
}

/** What a change is where nobody says: nothing became something, something nothing, or one thing another. */
function kindOf({ before, after }: Change): DescribedChange['kind'] {
  if (isNothing(before)) return 'addition';
  return isNothing(after) ? 'withdrawal' : 'correction';
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A record that came says where it is from. */
function refsIn(value: Json | undefined): DescribedChange['refs'] {
  const { data } = z.safeParse(z.object({ refs: z.array(ref) }), value);
  return data?.refs ?? [];
}

function joined(given: readonly Reason[], language: 'en' | 'zh', between: string): string {
  return [...new Set(given.map(({ reason }) => reason[language]))].join(between);
}

function distinct(refs: Reason['refs']): Reason['refs'] {
  return [...new Map(refs.map((each) => [JSON.stringify(each), each])).values()];
}
