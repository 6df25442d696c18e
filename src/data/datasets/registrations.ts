import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { count, id, later, month, name, partialDate, refs, text, words } from '#data/fields.ts';

/** One row of the list of generative AI services that the report prints. */
const service = z.strictObject({
  id,
  kind: z.literal('service'),
  order: count,
  location: text,
  model: name,
  company: name,
  number: words,
  date: partialDate,
  note: z.nullable(text),
  ...later,
  refs,
});

/** One batch of deep synthesis algorithm filings. */
const batch = z.strictObject({
  id,
  kind: z.literal('batch'),
  month,
  /** The day on which the list came out, where it is known. */
  date: z.prefault(z.nullable(partialDate), null),
  count,
  note: z.nullable(text),
  ...later,
  refs,
});

/** A total that the report states in words; it need not equal the sum of the batches. */
const total = z.strictObject({
  id,
  kind: z.literal('total'),
  value: count,
  qualifier: z.enum(['exactly', 'at-least', 'over']),
  /** The first month that the total counts; null where its source does not say. */
  countedFrom: z.nullable(month),
  what: text,
  note: z.nullable(text),
  ...later,
  refs,
});

const bound = z.enum(['exactly', 'at-least', 'over', 'about']);

/** How many there were in the whole country by a day. Not on one axis with batches, nor with what regions register. */
const nationalCount = z.strictObject({
  id,
  kind: z.literal('national-count'),
  /** The day up to which it counts. */
  date: partialDate,
  count,
  what: text,
  qualifier: bound,
  /** The first month that it counts; null where it counts from the start. */
  countedFrom: z.prefault(z.nullable(month), null),
  note: z.nullable(text),
  ...later,
  refs,
});

/** How many a region had filed or registered by a day, or all regions together. */
const localCount = z.strictObject({
  id,
  kind: z.literal('local-count'),
  /** Null for all regions together. */
  location: z.nullable(text),
  date: partialDate,
  count,
  what: text,
  qualifier: bound,
  note: z.nullable(text),
  ...later,
  refs,
});

export const registrations = defineDataset({
  id: 'registrations',
  record: z.discriminatedUnion('kind', [service, batch, total, nationalCount, localCount]),
  upgrades: [
    upgradeRecords((row) => (row['kind'] === 'total' ? { countedFrom: null, ...row } : row)),
    // Version 3 knows two more kinds of record, and days of batches: version 2 has neither.
    (file) => file,
  ],
});
