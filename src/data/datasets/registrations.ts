import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { count, id, month, name, partialDate, refs, text, words } from '#data/fields.ts';

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
  refs,
});

/** One batch of deep synthesis algorithm filings. */
const batch = z.strictObject({ id, kind: z.literal('batch'), month, count, note: z.nullable(text), refs });

/** A total that the report states in words; it need not equal the sum of the batches. */
const total = z.strictObject({
  id,
  kind: z.literal('total'),
  value: count,
  qualifier: z.enum(['at-least', 'over']),
  /** The first month that the total counts; null where its source does not say. */
  countedFrom: z.nullable(month),
  what: text,
  note: z.nullable(text),
  refs,
});

export const registrations = defineDataset({
  id: 'registrations',
  record: z.discriminatedUnion('kind', [service, batch, total]),
  upgrades: [upgradeRecords((row) => (row['kind'] === 'total' ? { countedFrom: null, ...row } : row))],
});
