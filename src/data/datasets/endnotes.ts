import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, refs, text, words } from '#data/fields.ts';

export const endnotes = defineDataset({
  id: 'endnotes',
  record: z.strictObject({ id, number: count, section: z.nullable(words), backs: text, refs }),
});
