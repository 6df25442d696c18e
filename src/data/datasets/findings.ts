import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, refs, text } from '#data/fields.ts';

/** What the report says in a sentence and not in a number: “no new binding regulation in six months”. */
export const findings = defineDataset({
  id: 'findings',
  record: z.strictObject({
    id,
    view: id,
    kind: z.enum(['finding', 'method', 'proposal', 'disclosure']),
    label: text,
    statement: text,
    /** What the report itself sets against it. */
    caution: z.nullable(text),
    note: z.nullable(text),
    refs,
  }),
});
