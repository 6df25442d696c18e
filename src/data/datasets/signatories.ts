import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, name, refs, text } from '#data/fields.ts';

/** Someone whom the report names as a convener of a dialogue or as a signatory of its statement. */
export const signatories = defineDataset({
  id: 'signatories',
  record: z.strictObject({
    id,
    name,
    office: text,
    sector: z.enum(['science', 'governance', 'state-backed-lab', 'company']),
    role: z.enum(['convener', 'signatory']),
    dialogue: id,
    /** Null where the report does not say in which capacity. */
    capacity: z.nullable(z.enum(['personal'])),
    /** How many people the record stands for; null where the report does not say. */
    people: z.nullable(count),
    note: z.nullable(text),
    refs,
  }),
  references: [{ field: 'dialogue', dataset: 'dialogues' }],
});
