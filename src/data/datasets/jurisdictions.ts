import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, name, partialDate, refs, text, webAddress, words } from '#data/fields.ts';

const policy = z.strictObject({
  title: name,
  number: z.nullable(words),
  issuer: z.nullable(name),
  date: z.nullable(partialDate),
  url: z.nullable(webAddress),
  translation: z.nullable(webAddress),
  note: z.nullable(text),
  refs,
});

export const jurisdictions = defineDataset({
  id: 'jurisdictions',
  record: z.strictObject({
    id,
    name: text,
    pinyin: words,
    code: z.string().check(z.regex(/^\d{6}$/)),
    abbreviation: words,
    administrative: z.enum(['province', 'municipality', 'autonomous-region', 'special-administrative-region']),
    region: z.nullable(z.enum(['beijing-tianjin-hebei', 'yangtze-river-delta', 'greater-bay-area'])),
    regionNote: z.nullable(text),
    leadsRegion: z.boolean(),
    policyKind: z.enum(['agi-or-large-model', 'ai-development']),
    policies: z.array(policy),
    note: z.nullable(text),
    refs,
  }),
});
