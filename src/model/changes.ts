import { ownValue } from '#lib/own-value.ts';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A record of whatever dataset, by field. */
export type PlainRecord = { readonly [field: string]: Json };

/** Records by dataset, each under its key. */
export type PlainData = ReadonlyMap<string, ReadonlyMap<string, PlainRecord>>;

/**
 * One difference: of a field of a record, `{ …, record: 'arxiv-2312.00849', field: 'cities', before: […], after: […] }`, or of a
 * whole record that came or went, which names no field. What was not there is left out.
 */
export type Change = {
  readonly dataset: string;
  readonly record: string;
  readonly field: string | null;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
};

const NONE: ReadonlyMap<string, PlainRecord> = new Map();

/** All that differs, by dataset, record and field. The order of records, and of fields in them, is no difference. */
export function changesBetween(before: PlainData, after: PlainData): Change[] {
  return namesIn(before, after).flatMap((dataset) => {
    const [then, now] = [before.get(dataset) ?? NONE, after.get(dataset) ?? NONE];
    return namesIn(then, now).flatMap((record): Change[] => {
      const [old, young] = [then.get(record), now.get(record)];
      if (old === undefined || young === undefined) {
        return [{ dataset, record, field: null, ...sides(old, young) }];
      }
      const fields = [...new Set([...Object.keys(old), ...Object.keys(young)])].toSorted(byName);
      return fields.flatMap((field) => {
        const [was, is] = [ownValue(old, field), ownValue(young, field)];
        return isSame(was, is) ? [] : [{ dataset, record, field, ...sides(was, is) }];
      });
    });
  });
}

/** The data with changes made in it, in whatever order they come: `withChanges(before, changesBetween(before, after))` is `after`. */
export function withChanges(data: PlainData, changes: readonly Change[]): PlainData {
  const made = new Map([...data].map(([dataset, records]) => [dataset, new Map(records)]));
  for (const { dataset, record, field, after } of changes) {
    const records = made.get(dataset) ?? new Map<string, PlainRecord>();
    made.set(dataset, records);
    if (field !== null) {
      const { [field]: _, ...rest } = records.get(record) ?? {};
      records.set(record, after === undefined ? rest : { ...rest, [field]: after });
    } else if (isRecord(after)) records.set(record, after);
    else records.delete(record);
  }
  return new Map([...made].filter(([, records]) => records.size > 0));
}

/** Whether two values say the same; the order of a list does count, that of fields does not. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    mine.size === theirs.size && [...mine].every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)))
  );
}

function sides(before: Json | undefined, after: Json | undefined): Pick<Change, 'before' | 'after'> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function namesIn(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].toSorted(byName);
}

function isRecord(value: Json | undefined): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By code, so that the order is the same on every machine. */
function byName(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
