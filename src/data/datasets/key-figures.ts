import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, later, refs, text } from '#data/fields.ts';

export const keyFigures = defineDataset({
  id: 'key-figures',
  record: z.strictObject({
    id,
    value: z.number(),
    /** Upper end where the report prints a range, such as 10% to 20%. */
    upTo: z.optional(z.number()),
    /** The report's own form where the number alone would lose something: "one-third", "40+". */
    printed: z.optional(text),
    unit: z.enum(['count', 'per-month', 'percent']),
    qualifier: z.enum(['exactly', 'nearly', 'at-least', 'over', 'between', 'derived']),
    label: text,
    view: id,
    note: z.nullable(text),
    ...later,
    refs,
  }),
});
