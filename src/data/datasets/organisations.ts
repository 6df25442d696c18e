import * as z from 'zod/mini';
import { defineDataset } from '#data/dataset.ts';
import { id, later, name, refs, text, words } from '#data/fields.ts';

export const organisations = defineDataset({
  id: 'organisations',
  record: z.strictObject({
    id,
    name,
    abbr: z.nullable(words),
    kind: z.enum([
      'government',
      'ministry',
      'regulator',
      'legislature',
      'standards-body',
      'public-institution',
      'think-tank',
      'funder',
      'alliance',
      'association',
      'committee',
      'working-group',
      'academy',
      'university',
      'company',
      'social-enterprise',
      'ngo',
      'local-government',
      'party',
      'court',
      'laboratory',
      'international-organisation',
      'conference',
      'state',
    ]),
    parent: z.nullable(id),
    description: z.nullable(text),
    ...later,
    refs,
  }),
  references: [{ field: 'parent', dataset: 'organisations' }],
});
