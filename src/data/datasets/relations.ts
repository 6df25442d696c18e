import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, refs, text } from '#data/fields.ts';

/** One line from one body to another, read as a sentence: `from` oversees `to`. */
export const relations = defineDataset({
  id: 'relations',
  record: z.strictObject({
    id,
    from: id,
    to: id,
    kind: z.enum(['oversees', 'works-closely-with', 'directly-subordinated-to', 'created']),
    note: z.nullable(text),
    refs,
  }),
  references: [
    { field: 'from', dataset: 'organisations' },
    { field: 'to', dataset: 'organisations' },
  ],
});
