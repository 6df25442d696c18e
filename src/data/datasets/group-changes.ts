import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { basis, id, name, refs, text } from '#data/fields.ts';

/** One line of the way from the October 2023 list to the Spring 2024 list. */
export const groupChanges = defineDataset({
  id: 'group-changes',
  record: z.strictObject({
    id,
    name,
    change: z.enum(['removed', 'merged', 'added', 'carried-over']),
    becomes: z.nullable(id),
    reason: text,
    basis,
    refs,
  }),
  references: [{ field: 'becomes', dataset: 'groups' }],
});
