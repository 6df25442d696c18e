import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { cellState, id, refs, text, words } from '#data/fields.ts';

export const policyCells = defineDataset({
  id: 'policy-cells',
  key: ['jurisdiction', 'measure'],
  record: z.strictObject({
    jurisdiction: id,
    measure: id,
    value: cellState,
    clause: z.optional(words),
    note: z.optional(text),
    refs,
  }),
  references: [
    { field: 'jurisdiction', dataset: 'jurisdictions' },
    { field: 'measure', dataset: 'measures' },
  ],
});
