import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { basis, id, name, partialDate, refs, text, webAddress, words } from '#data/fields.ts';

/** What became of a value when a second source was looked at. */
const check = z.enum(['confirmed', 'corrected', 'not-found']);

export const papers = defineDataset({
  id: 'papers',
  record: z.strictObject({
    id,
    title: z.nullable(words),
    description: z.nullable(text),
    date: z.nullable(partialDate),
    authors: z.array(words),
    authorsComplete: z.boolean(),
    groups: z.array(id),
    institutions: z.array(name),
    institutionTypes: z.array(z.enum(['university', 'company', 'state-backed-lab', 'research-institute'])),
    cities: z.array(
      z.enum(['beijing', 'shanghai', 'shenzhen-guangdong-hong-kong', 'elsewhere-in-china', 'outside-china']),
    ),
    direction: z.nullable(id),
    basis,
    basisNote: z.nullable(text),
    origin: z.enum(['report', 'collected']),
    arxiv: z.nullable(z.string().check(z.regex(/^\d{4}\.\d{4,5}$/))),
    url: z.nullable(webAddress),
    venue: z.nullable(words),
    /** Null where no second source was found; papers of the report follow the report and are not checked. */
    checked: z.nullable(z.strictObject({ date: check, institutions: check, groups: check, refs })),
    note: z.nullable(text),
    refs,
  }),
  references: [
    { field: 'groups', dataset: 'groups' },
    { field: 'direction', dataset: 'directions' },
  ],
  upgrades: [
    // Version 1 held conferences that met after the report, under a flag, and knew of no second source.
    upgradeRecords(({ venueAfterReport, ...record }) => ({
      ...record,
      venue: venueAfterReport === true ? null : record['venue'],
      checked: null,
    })),
  ],
});
