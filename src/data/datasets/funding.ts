import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, name, partialDate, refs, text, words } from '#data/fields.ts';

export const funding = defineDataset({
  id: 'funding',
  record: z.strictObject({
    id,
    institution: name,
    partner: z.nullable(name),
    date: partialDate,
    amountRmb: count,
    amountUsdApprox: count,
    /** A total for the whole call and a sum for one project do not belong on one scale. */
    per: z.enum(['call', 'project']),
    /** The amount exactly as the report prints it. */
    shown: words,
    /** Research directions on safety out of all research directions; not a share of the money. */
    safetyPart: count,
    safetyOf: count,
    topics: z.array(text).check(z.minLength(1)),
    note: z.nullable(text),
    refs,
  }),
});
