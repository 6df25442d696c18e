import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, refs, text, words } from '#data/fields.ts';

export const provisions = defineDataset({
  id: 'provisions',
  record: z.strictObject({ id, label: text, short: text, explanation: text, endnote: words, refs }),
});
