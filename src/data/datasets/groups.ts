import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { basis, cellState, id, name, refs, text, webAddress } from '#data/fields.ts';

const honor = z.strictObject({ value: cellState, note: z.nullable(text), refs });

export const groups = defineDataset({
  id: 'groups',
  record: z.strictObject({
    id,
    name,
    short: name,
    parent: name,
    type: z.enum(['university', 'private-industry', 'state-backed-lab']),
    typeBasis: basis,
    city: z.enum(['beijing', 'shanghai', 'elsewhere', 'not-on-chart']),
    cityName: z.nullable(text),
    cityBasis: basis,
    anchors: z.array(z.strictObject({ name, basis, refs })),
    honors: z.strictObject({ bestPaper: honor, topTwoPercent: honor }),
    status: z.enum(['carried-over', 'merged', 'added']),
    membership: basis,
    note: z.nullable(text),
    url: z.nullable(webAddress),
    refs,
  }),
});
