import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, later, name, partialDate, refs, text, webAddress, words } from '#data/fields.ts';
import { MEASURES } from '#model/comparable.ts';

/** One edition of Concordia AI's report, or a review between two: what it says, and what of it bears no comparison. */
export const reportEditions = defineDataset({
  id: 'report-editions',
  record: z.strictObject({
    id,
    title: name,
    /** An edition of the report, or a review that is none. */
    kind: z.enum(['edition', 'review']),
    date: partialDate,
    authors: z.array(words),
    /** What the edition says it covers; null where it does not say, or was not seen. */
    covers: z.nullable(z.strictObject({ from: partialDate, to: partialDate, refs })),
    /** Its subjects, in its order; empty where they are not known. */
    domains: z.array(text),
    /** What makes a group of researchers a key one, in its words made ours; null where it is not known. */
    groupRule: z.nullable(text),
    /** How it sorts papers; null where it is not known. */
    paperRule: z.nullable(text),
    says: z.array(
      z.strictObject({
        what: text,
        /** Null where it is said in words alone. */
        value: z.nullable(z.number()),
        unit: z.nullable(z.enum(['count', 'percent', 'per-month'])),
        qualifier: z.nullable(z.enum(['exactly', 'nearly', 'about', 'at-least', 'over'])),
        asOf: z.nullable(partialDate),
        /** What is measured, where it is a measure that must not meet another on one axis. */
        measure: z.nullable(z.enum(MEASURES)),
        refs,
      }),
    ),
    /** What may not be held against another edition, and why. */
    notComparable: z.array(z.strictObject({ what: text, why: text, refs })),
    note: z.nullable(text),
    url: z.nullable(webAddress),
    ...later,
    refs,
  }),
});
