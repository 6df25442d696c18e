import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { count, id, name, partialDate, refs, text } from '#data/fields.ts';

const meeting = z.strictObject({
  label: text,
  date: z.nullable(partialDate),
  place: z.nullable(text),
  note: z.nullable(text),
  /** True unless the meeting is known to have been held by the day the report came out. */
  afterReport: z.boolean(),
  refs,
});

export const dialogues = defineDataset({
  id: 'dialogues',
  record: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('count'),
      id,
      value: count,
      qualifier: z.enum(['exactly', 'at-least']),
      parties: text,
      scope: text,
      since: z.nullable(partialDate),
      note: z.nullable(text),
      refs,
    }),
    z.strictObject({
      kind: z.literal('dialogue'),
      id,
      name,
      track: z.enum(['1.5', '2', 'government']),
      organisers: z.array(name),
      parties: z.array(text),
      meetings: z.array(meeting),
      focus: z.enum(['frontier-safety', 'ai-focused', 'ai-related']),
      countedByReport: z.enum(['named', 'unknown']),
      note: z.nullable(text),
      refs,
    }),
  ]),
});
