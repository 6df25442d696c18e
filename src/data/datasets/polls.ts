import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, later, name, partialDate, refs, text } from '#data/fields.ts';

const percent = z.number().check(z.minimum(0), z.maximum(100));

export const polls = defineDataset({
  id: 'polls',
  record: z.strictObject({
    id,
    pollster: name,
    date: partialDate,
    statement: text,
    /** Null where the poll gives no such share. */
    value: z.nullable(percent),
    unit: z.literal('percent'),
    sample: z.strictObject({
      /** Null where nobody says. */
      representative: z.nullable(z.boolean()),
      /** Respondents; null where the report does not say how many. */
      size: z.nullable(count),
      under35: z.nullable(z.strictObject({ qualifier: z.literal('over'), low: percent })),
      note: text,
    }),
    limits: z.array(text),
    note: z.nullable(text),
    ...later,
    refs,
  }),
});
