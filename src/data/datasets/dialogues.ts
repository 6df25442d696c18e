import * as z from 'zod/mini';
import { defineDataset, type Upgrade } from '#data/dataset.ts';
import { count, id, later, name, partialDate, refs, text } from '#data/fields.ts';

/** Those whom China talks to, as records name them; a summit is also of the country that called it. */
const COUNTERPARTS = [
  'united-states',
  'united-kingdom',
  'france',
  'europe',
  'africa',
  'united-nations',
  'multilateral',
  'scientists',
] as const;

export const counterparts = z.array(z.enum(COUNTERPARTS));

export const dialogues = defineDataset({
  id: 'dialogues',
  record: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('count'),
      id,
      value: count,
      qualifier: z.enum(['exactly', 'at-least']),
      parties: text,
      scope: text,
      since: z.nullable(partialDate),
      note: z.nullable(text),
      ...later,
      refs,
    }),
    z.strictObject({
      kind: z.literal('dialogue'),
      id,
      name,
      /** What it is called where there is little room. */
      short: z.prefault(z.nullable(text), null),
      track: z.enum(['1.5', '2', 'government']),
      organisers: z.array(name),
      parties: z.array(text),
      counterparts: z.prefault(counterparts, []),
      focus: z.enum(['frontier-safety', 'ai-focused', 'ai-related']),
      /** `not-counted` is a dialogue that the report tells of and leaves out of its count. */
      countedByReport: z.enum(['named', 'not-counted', 'unknown']),
      note: z.nullable(text),
      ...later,
      refs,
    }),
    z.strictObject({
      kind: z.literal('meeting'),
      id,
      /** The series that it is of; null where it stands alone. */
      dialogue: z.nullable(id),
      label: text,
      date: z.nullable(partialDate),
      place: z.nullable(text),
      note: z.nullable(text),
      /** Who met and at which level, where the meeting is of no series that says so, or differs from it. */
      parties: z.prefault(z.array(text), []),
      level: z.prefault(z.nullable(z.enum(['leaders', 'government', '1.5', '2'])), null),
      /** With whom, where the meeting is of no series that says so. */
      counterparts: z.prefault(counterparts, []),
      /** Whether it is known to have been about frontier safety, where the series as a whole is not. */
      onFrontierSafety: z.prefault(z.boolean(), false),
      ...later,
      refs,
    }),
  ]),
  references: [{ field: 'dialogue', dataset: 'dialogues' }],
  upgrades: [takeMeetingsOut],
});

const rows = z.array(z.record(z.string(), z.unknown()));
const withMeetings = z.looseObject({
  id: z.string(),
  meetings: z.array(z.looseObject({ date: z.nullable(z.string()), afterReport: z.boolean() })),
});

/** Version 1 kept the meetings of a dialogue inside it, and said of each whether it came after the report. */
function takeMeetingsOut(file: Parameters<Upgrade>[0]): ReturnType<Upgrade> {
  const records = z.parse(rows, file['records']).flatMap((record) => {
    if (record['kind'] !== 'dialogue') return [record];
    const { meetings, ...dialogue } = z.parse(withMeetings, record);
    const apart = meetings.map(({ afterReport, ...meeting }, at) => ({
      kind: 'meeting',
      id: `${dialogue.id}-${meeting.date ?? `undated-${at + 1}`}`,
      dialogue: dialogue.id,
      ...meeting,
      ...(afterReport ? { period: 'after' } : {}),
      // Without refs of its own a meeting had those of its dialogue.
      ...('refs' in meeting || !('refs' in dialogue) ? {} : { refs: dialogue['refs'] }),
    }));
    return [dialogue, ...apart];
  });
  return { ...file, records };
}
