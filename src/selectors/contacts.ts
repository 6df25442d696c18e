import type { Text } from '#lib/bilingual.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { ofReport } from '#model/period.ts';
import type { Counterpart, Meeting, Step } from './dialogues.ts';

/** How high those who met stand. */
export const CONTACT_LEVELS = ['government', '1.5', '2'] as const;
export type ContactLevel = (typeof CONTACT_LEVELS)[number];

/** A dialogue, or a meeting of none, with one counterpart at one level: all the records of it, in time order. */
export type Contact = {
  readonly key: string;
  readonly counterpart: Counterpart;
  readonly level: ContactLevel;
  readonly label: Text;
  /** The last date by the day of the report, and the last since. Null where there is none or it is not known. */
  readonly last: PartialDate | null;
  readonly later: PartialDate | null;
  readonly onFrontierSafety: boolean;
  readonly records: readonly (Meeting | Step)[];
};

type Single = Pick<Contact, 'counterpart' | 'level' | 'label' | 'onFrontierSafety'> & {
  readonly record: Meeting | Step;
};

/** Who met whom at which level, of the meetings and steps given. What one side did alone is no contact. */
export function contactsIn(meetings: readonly Meeting[], steps: readonly Step[]): readonly Contact[] {
  const single = [...meetings.flatMap(singlesOfMeeting), ...steps.flatMap(singlesOfStep)];
  const byKey = new Map<string, Single[]>();
  for (const each of single) {
    const key = `${each.counterpart}/${each.level}/${slug(each.label.en)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  const contacts = [...byKey].flatMap(([key, own]): Contact[] => {
    const [first] = own;
    if (first === undefined) return [];
    const records = inTimeOrder(own.map(({ record }) => record));
    const reported = ofReport(records);
    const since = records.filter((record) => !reported.includes(record));
    return [
      {
        ...first,
        key,
        last: lastDate(reported),
        later: lastDate(since),
        onFrontierSafety: own.some((each) => each.onFrontierSafety),
        records,
      },
    ];
  });
  // Those last heard of stand first: what goes on before what was.
  return contacts.toSorted((one, other) => (dateOf(one) < dateOf(other) ? 1 : dateOf(one) > dateOf(other) ? -1 : 0));
}

function singlesOfMeeting(meeting: Meeting): Single[] {
  const { dialogue, track, counterparts, label, onFrontierSafety } = meeting;
  if (track === null) return [];
  return counterparts.map((counterpart) => ({
    counterpart,
    level: track === 'leaders' ? 'government' : track,
    label:
      dialogue === null
        ? label
        : (dialogue.short ?? { en: dialogue.name.en, zh: dialogue.name.zh ?? dialogue.name.en }),
    onFrontierSafety: onFrontierSafety || dialogue?.focus === 'frontier-safety',
    record: meeting,
  }));
}

function singlesOfStep(step: Step): Single[] {
  const { contact } = step;
  if (contact === null) return [];
  const { label, onFrontierSafety } = contact;
  return contact.counterparts.map((counterpart) => ({
    counterpart,
    level: 'government',
    label,
    onFrontierSafety,
    record: step,
  }));
}

function lastDate(records: readonly (Meeting | Step)[]): PartialDate | null {
  return records.findLast(({ date }) => date !== null)?.date ?? null;
}

const dateOf = ({ last, later }: Contact): string => later ?? last ?? '';

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
