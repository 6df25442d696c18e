import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, later, refs, text } from '#data/fields.ts';

/** What a reader can say after two minutes: a sentence each, the records that it rests on, and the figure that shows it. */
export const judgements = defineDataset({
  id: 'judgements',
  record: z.strictObject({
    id,
    /** The lead stands above all others: what the page is headed with. */
    kind: z.enum(['lead', 'judgement']),
    sentence: text,
    /** Where the values of the sentence stand. */
    rests: z.array(z.strictObject({ dataset: id, record: id })).check(z.minLength(1)),
    /** Which figure shows it, at which address of the dashboard: a view and its state, in no language. */
    figure: id,
    address: z.string().check(z.maxLength(300), z.regex(/^\?view=[a-z]+(?:&[a-z-]+(?:=[\w,.-]+)?)*$/)),
    ...later,
    refs,
  }),
});
