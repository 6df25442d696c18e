import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, refs, text } from '#data/fields.ts';

export const measures = defineDataset({
  id: 'measures',
  record: z.strictObject({ id, label: text, short: text, explanation: text, refs }),
});
