import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, refs, text } from '#data/fields.ts';

export const directions = defineDataset({
  id: 'directions',
  record: z.strictObject({ id, label: text, short: text, definition: text, refs }),
});
