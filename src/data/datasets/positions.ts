import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, later, name, partialDate, refs, text } from '#data/fields.ts';

const share = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));

export const positions = defineDataset({
  id: 'positions',
  record: z.strictObject({
    id,
    topic: z.enum([
      'funding',
      'international-coordination',
      'biosecurity',
      'party-venue',
      'national-security',
      'development-and-safety',
      'alignment-research',
    ]),
    who: z.array(name),
    what: text,
    low: share,
    high: share,
    unit: z.nullable(z.literal('percent')),
    qualifier: z.nullable(z.enum(['at-least', 'between', 'nearly'])),
    base: z.nullable(text),
    goesTo: z.nullable(text),
    status: z.enum(['call', 'statement', 'claim-unverified']),
    date: z.nullable(partialDate),
    note: z.nullable(text),
    ...later,
    refs,
  }),
});
