import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { cellState, id, name, partialDate, refs, text } from '#data/fields.ts';

const practice = z.enum([
  'rlhf-alignment',
  'intent-alignment',
  'value-alignment',
  'superalignment',
  'reward-hacking',
  'success-measure',
  'harmful-content',
  'safety-benchmarks',
  'frontier-risk-testing',
  'concrete-measures',
  'robustness',
  'red-teaming',
  'jailbreak-prevention',
  'watermarking',
  'risk-assessment',
  'ethics-staffing',
]);

export const modelDisclosures = defineDataset({
  id: 'model-disclosures',
  record: z.strictObject({
    id,
    lab: name,
    model: z.nullable(name),
    date: z.nullable(partialDate),
    document: text,
    practices: z.array(z.strictObject({ practice, value: cellState, note: z.nullable(text), refs })),
    refs,
  }),
});
