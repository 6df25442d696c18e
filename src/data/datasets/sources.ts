import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, name, partialDate, webAddress } from '#data/fields.ts';

export const sources = defineDataset({
  id: 'sources',
  record: z.strictObject({
    id,
    title: name,
    publisher: name,
    date: z.nullable(partialDate),
    /** Null where the address is unknown or points to an unofficial copy. */
    url: z.nullable(webAddress),
    kind: z.enum(['report', 'official', 'translation', 'research', 'news']),
  }),
});
