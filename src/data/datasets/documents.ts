import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, later, name, partialDate, refs, text, webAddress, words } from '#data/fields.ts';

/**
 * The register of governance documents: those that the report names, those then in force on which it rests, and later ones.
 * What takes a document's place is not stored with it: it follows from the `replaces` of the newer one.
 */
export const documents = defineDataset({
  id: 'documents',
  record: z.strictObject({
    id,
    title: name,
    /** Of the English title: the issuer’s own, the rendering common in translations, or this project’s description. */
    titleIs: z.enum(['official', 'usual', 'descriptive']),
    /** Of the Chinese title: as printed in a source, or this project’s rendering. */
    titleZhIs: z.enum(['printed', 'rendered']),
    number: z.nullable(words),
    issuers: z.array(id),
    date: z.nullable(partialDate),
    level: z.enum(['national', 'provincial', 'city', 'international', 'industry']),
    jurisdiction: z.nullable(text),
    type: z.enum([
      'law',
      'administrative-regulation',
      'departmental-rule',
      'policy',
      'plan',
      'standard',
      'draft',
      'white-paper',
      'resolution',
      'declaration',
      'joint-statement',
      'industry-commitment',
    ]),
    binding: z.enum(['binding', 'recommended', 'not-binding', 'unknown']),
    /** As it stood when its period ended. */
    status: text,
    effect: z.nullable(partialDate),
    topics: z.array(
      z.enum([
        'alignment',
        'bio',
        'early-warning',
        'ethics',
        'international-cooperation',
        'licensing',
        'loss-of-control',
        'minors',
        'open-source',
        'pre-deployment-supervision',
        'testing',
        'watermarking',
      ]),
    ),
    named: z.boolean(),
    replaces: z.array(id),
    amends: z.array(id),
    note: z.nullable(text),
    url: z.nullable(webAddress),
    ...later,
    refs,
  }),
  references: [
    { field: 'issuers', dataset: 'organisations' },
    { field: 'replaces', dataset: 'documents' },
    { field: 'amends', dataset: 'documents' },
  ],
});
