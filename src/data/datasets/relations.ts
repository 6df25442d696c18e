import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { basis, id, refs, text } from '#data/fields.ts';

/** One line from one body to another, read as a sentence: `from` oversees `to`. */
export const relations = defineDataset({
  id: 'relations',
  record: z.strictObject({
    id,
    from: id,
    to: id,
    kind: z.enum(['oversees', 'works-closely-with', 'directly-subordinated-to', 'subordinated-to', 'created']),
    basis,
    note: z.nullable(text),
    refs,
  }),
  references: [
    { field: 'from', dataset: 'organisations' },
    { field: 'to', dataset: 'organisations' },
  ],
  upgrades: [upgradeRecords((tie) => ({ basis: isInferred(tie) ? 'inferred' : 'report', ...tie }))],
});

/** What version 1 left to its readers: the report says that four departments oversee AIIA, and not which. */
function isInferred({ kind, to }: Record<string, unknown>): boolean {
  return kind === 'oversees' && to === 'aiia';
}
