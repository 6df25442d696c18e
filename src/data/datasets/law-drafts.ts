import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, name, partialDate, refs, text, webAddress, words } from '#data/fields.ts';

const link = z.strictObject({ what: text, url: webAddress, kind: z.enum(['text', 'translation', 'commentary']) });

export const lawDrafts = defineDataset({
  id: 'law-drafts',
  record: z.strictObject({
    id,
    name,
    short: text,
    lead: name,
    leadPeople: z.array(name),
    participants: z.nullable(z.strictObject({ count, meaning: text, note: z.nullable(text), refs })),
    standing: text,
    versions: z.array(
      z.strictObject({
        version: words,
        date: z.nullable(partialDate),
        afterReport: z.boolean(),
        note: z.nullable(text),
        links: z.array(link),
        refs,
      }),
    ),
    note: z.nullable(text),
    refs,
  }),
});
