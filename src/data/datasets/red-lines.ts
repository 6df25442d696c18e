import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, refs, text } from '#data/fields.ts';

export const redLines = defineDataset({
  id: 'red-lines',
  record: z.strictObject({ id, order: count, label: text, meaning: text, refs }),
});
