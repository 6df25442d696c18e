import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { count, id, later, name, partialDate, refs, text, words } from '#data/fields.ts';

/** A test that a standard asks for. Figures are null where the standard, or what was seen of it, states none. */
const test = z.strictObject({
  what: text,
  /** The smallest sample that counts. */
  sample: z.nullable(count),
  sampleUnit: z.nullable(text),
  threshold: z.nullable(z.number()),
  thresholdUnit: z.nullable(text),
  thresholdBound: z.nullable(z.enum(['at-least', 'at-most'])),
  inReport: z.boolean(),
  refs,
});

const contributorGroup = z.strictObject({
  group: z.enum(['western-companies', 'western-public-bodies', 'chinese-companies']),
  names: z.array(name).check(z.minLength(1)),
});

export const standards = defineDataset({
  id: 'standards',
  record: z.strictObject({
    id,
    title: name,
    number: z.nullable(words),
    body: name,
    level: z.enum(['national', 'sector', 'industry-association', 'international', 'evaluation']),
    status: z.enum(['published', 'in-force', 'draft', 'in-preparation', 'announced']),
    date: z.nullable(partialDate),
    /** From when it holds; null where nobody says. */
    effect: z.prefault(z.nullable(partialDate), null),
    /** Its row in the register of documents. */
    document: z.prefault(z.nullable(id), null),
    /** The older standards that it takes the place of. */
    replaces: z.prefault(z.array(id), []),
    /** Set where one record stands for several standards, of which the report names only some. */
    covers: z.nullable(z.strictObject({ count, named: z.array(name) })),
    contributors: z.array(contributorGroup),
    /** Where its lead authors come from, all of them; empty where nobody says. */
    leadAuthors: z.array(name),
    contributorsNote: z.nullable(text),
    tests: z.array(test),
    /** What the standard says about risks of frontier AI. */
    frontier: z.nullable(text),
    note: z.nullable(text),
    ...later,
    refs,
  }),
  references: [
    { field: 'document', dataset: 'documents' },
    { field: 'replaces', dataset: 'standards' },
  ],
  upgrades: [
    upgradeRecords((standard) => ({ leadAuthors: [], ...standard })),
    // Version 3 may say when a standard takes effect, what it replaces and which document it is: version 2 says nothing else.
    (file) => file,
  ],
});
