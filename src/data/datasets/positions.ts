import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { id, later, name, partialDate, refs, text } from '#data/fields.ts';

/** A person or body; the office is what the report says a person was at the time. */
const holder = z.extend(name, { office: z.nullable(text) });

const share = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));

export const positions = defineDataset({
  id: 'positions',
  record: z.strictObject({
    id,
    topic: z.enum([
      'funding',
      'international-coordination',
      'biosecurity',
      'party-venue',
      'national-security',
      'development-and-safety',
      'alignment-research',
      'loss-of-control',
      'oversight',
      'open-source',
      'legislation',
    ]),
    who: z.array(holder),
    what: text,
    low: share,
    high: share,
    unit: z.nullable(z.literal('percent')),
    qualifier: z.nullable(z.enum(['at-least', 'between', 'nearly'])),
    base: z.nullable(text),
    goesTo: z.nullable(text),
    status: z.enum(['call', 'statement', 'claim-unverified']),
    date: z.nullable(partialDate),
    note: z.nullable(text),
    ...later,
    refs,
  }),
  upgrades: [upgradeRecords(({ who, ...position }) => ({ ...position, who: withOffices(who) }))],
});

/** Files of version 1 named people without their offices. */
function withOffices(who: unknown): unknown {
  const { data } = z.safeParse(z.array(z.record(z.string(), z.unknown())), who);
  return data?.map((each) => ({ office: null, ...each })) ?? who;
}
