import * as z from 'zod/mini';
import { defineDataset, upgradeRecords } from '#data/dataset.ts';
import { id, later, name, partialDate, refs, text, webAddress } from '#data/fields.ts';
import { counterparts } from './dialogues.ts';

/** How the report tells of a step of international governance. */
const forum = z.enum(['multilateral', 'global-south', 'bilateral', 'track-dialogue']);

export const events = defineDataset({
  id: 'events',
  record: z.strictObject({
    id,
    title: text,
    date: partialDate,
    domain: z.enum(['technical', 'international', 'domestic', 'industry', 'experts', 'opinion']),
    kind: z.enum([
      'announcement',
      'article',
      'committee',
      'declaration',
      'dialogue',
      'enforcement',
      'evaluation',
      'funding-call',
      'initiative',
      'institution',
      'law',
      'law-draft',
      'legislative-plan',
      'local-policy',
      'meeting',
      'model',
      'paper',
      'policy',
      'poll',
      'registration',
      'regulation',
      'report',
      'resolution',
      'seminar',
      'speech',
      'standard',
      'statement',
      'visit',
      'warning',
      'work-report',
    ]),
    /** Null where the report does not tell of it among such steps. */
    forum: z.nullable(forum),
    actors: z.array(name),
    place: z.nullable(text),
    /** What was said, decided or set down there, point by point, in this project's words. */
    content: z.array(text),
    origin: z.enum(['report', 'collected']),
    note: z.nullable(text),
    url: z.nullable(webAddress),
    /** The row in the register of documents of what was issued. */
    document: z.prefault(z.nullable(id), null),
    /** Where China met others there: whom, at which level, what it is called in few words, and whether frontier safety was on the table. */
    contact: z.prefault(
      z.nullable(
        z.strictObject({
          counterparts,
          level: z.enum(['leaders', 'government']),
          label: text,
          onFrontierSafety: z.boolean(),
        }),
      ),
      null,
    ),
    /** Its place among the turning points of the timeline: what it is called there, in few words; null for the rest. */
    turningPoint: z.prefault(z.nullable(text), null),
    ...later,
    refs,
  }),
  references: [{ field: 'document', dataset: 'documents' }],
  upgrades: [
    upgradeRecords((event) => ({ forum: forumBySection(event), ...event })),
    // Files of version 2 told that something was said, and not what.
    upgradeRecords((event) => ({ content: [], ...event })),
  ],
});

/** Readers of version 1 took the forum from the section of the report that a ref named. */
const FORUM_OF_SECTION: Readonly<Record<string, z.infer<typeof forum>>> = {
  'section 3.1': 'multilateral',
  'section 3.2': 'global-south',
  'section 3.3': 'bilateral',
  'section 3.4': 'track-dialogue',
};

const withPlaces = z.object({ refs: z.array(z.object({ at: z.string() })) });

function forumBySection(event: Record<string, unknown>): z.infer<typeof forum> | null {
  const { data } = z.safeParse(withPlaces, event);
  if (event['domain'] !== 'international' || data === undefined) return null;
  const told = data.refs.flatMap(({ at }) => FORUM_OF_SECTION[at] ?? []);
  return told.find((each) => each === 'track-dialogue') ?? told[0] ?? null;
}
