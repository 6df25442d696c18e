import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { cellState, count, id, later, name, partialDate, refs, text } from '#data/fields.ts';

/** Something that was signed, and by whom. */
export const commitments = defineDataset({
  id: 'commitments',
  record: z.strictObject({
    id,
    name,
    /** Its row in the register of documents. */
    document: z.nullable(id),
    date: partialDate,
    place: z.nullable(text),
    signers: z.enum(['states', 'companies', 'bodies', 'people']),
    /** Those that are known by name; seldom all. */
    signatories: z.array(name),
    /** Those of them that are Chinese; of a commitment of states, China. */
    chineseSignatories: z.array(name),
    /** Whether China as a state signed; not-applicable where states do not sign. */
    china: cellState,
    /** How many signed, as each source counts them: counts that differ stand side by side. */
    counts: z.array(
      z.strictObject({
        count,
        qualifier: z.enum(['exactly', 'at-least', 'over', 'about']),
        /** The day to which the count belongs; null where its source does not say. */
        asOf: z.nullable(partialDate),
        refs,
      }),
    ),
    note: z.nullable(text),
    ...later,
    refs,
  }),
  references: [{ field: 'document', dataset: 'documents' }],
});
