import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, refs, text, words } from '#data/fields.ts';

export const acronyms = defineDataset({
  id: 'acronyms',
  record: z.strictObject({
    id,
    abbr: words,
    en: words,
    zh: words,
    slide: count.check(z.minimum(1), z.maximum(4)),
    note: z.nullable(text),
    refs,
  }),
});
