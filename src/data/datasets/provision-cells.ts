import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { cellState, id, refs, text, words } from '#data/fields.ts';

export const provisionCells = defineDataset({
  id: 'provision-cells',
  key: ['draft', 'provision'],
  record: z.strictObject({
    draft: id,
    provision: id,
    value: cellState,
    articles: z.array(words),
    /** Articles the cell does not rest on: cited beside a "no", close to the row without meeting its wording, or to the point but not cited. */
    related: z.array(words),
    summary: z.nullable(text),
    oddity: z.nullable(text),
    refs,
  }),
  references: [
    { field: 'draft', dataset: 'law-drafts' },
    { field: 'provision', dataset: 'provisions' },
  ],
});
