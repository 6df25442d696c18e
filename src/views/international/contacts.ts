import { internationalWords } from '#i18n/international/international.ts';
import type { NamesSpec } from '#charts/kinds/names/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import { choiceOf } from '#model/clause.ts';
import { CONTACT_LEVELS, contactsIn, type Contact, type ContactLevel } from '#selectors/contacts.ts';
import { COUNTERPARTS, type Counterpart } from '#selectors/dialogues.ts';
import { clauseOn } from '#selectors/slice.ts';
import { markOf } from '#views/marks.ts';
import { filtersInWords, levelMark } from '#views/slice-figures.ts';
import { framing, type Context } from './context.ts';

/** With whom China talks about AI, and at which level. */
export function contactsOf(context: Context): NamesSpec {
  const { wording, meetings, steps } = context;
  const { text, format } = wording;
  const own = internationalWords(wording).contacts;
  const clause = clauseOn(meetings, 'counterpart');
  // A summit is of several: those that the reader filtered out are not told of beside it.
  const contacts = contactsIn(meetings.shown, steps.shown).filter(
    ({ counterpart }) => choiceOf(clause, counterpart) !== 'left-out',
  );
  const words = (date: PartialDate | null): string => (date === null ? '' : format.date(date));
  const records = new Set(contacts.flatMap((contact) => contact.records));
  return {
    kind: 'names',
    ...framing(context, {
      figure: 'contacts',
      title: contactsFinding(contacts, wording),
      subtitle: own.subtitle,
      invitation: own.invitation,
      source: internationalWords(wording).sourceMixed,
      count: own.count(contacts.length, records.size),
      notes: [own.noteBlank, own.noteOneSide, own.noteSummit],
      filters: filtersInWords(meetings),
    }),
    downLabel: internationalWords(wording).facets.counterpart,
    acrossLabel: own.level,
    itemLabel: own.contact,
    whenLabel: own.last,
    laterLabel: own.later,
    markLabel: own.frontier,
    down: COUNTERPARTS.map((counterpart) => levelMark(meetings, 'counterpart', counterpart)),
    across: CONTACT_LEVELS.map((level) => ({ key: level, label: own.levels[level] })),
    items: contacts.map((contact) => ({
      ...markOf(contact.key, contact.records.length, () => contact.records),
      row: contact.counterpart,
      column: contact.level,
      label: text(contact.label),
      when: words(contact.last),
      later: words(contact.later),
      dates: { when: contact.last, later: contact.later },
      isMarked: contact.onFrontierSafety,
    })),
  };
}

/** With whom China talks at the most levels, and at how many with the others. */
export function contactsFinding(contacts: readonly Contact[], wording: Wording): string {
  const own = internationalWords(wording).contacts;
  const levels = new Map<Counterpart, Set<ContactLevel>>();
  for (const { counterpart, level } of contacts)
    levels.set(counterpart, (levels.get(counterpart) ?? new Set<ContactLevel>()).add(level));
  const ranked = [...levels].toSorted(([, one], [, other]) => other.size - one.size);
  const [first, second] = ranked;
  if (first === undefined) return own.nothing;
  const [counterpart, { size }] = first;
  const name = own.inSentence[counterpart];
  if (second === undefined) {
    const at = CONTACT_LEVELS.filter((level) => first[1].has(level)).map((level) => own.atLevel[level]);
    return own.alone(name, wording.format.list(at));
  }
  const [, { size: next }] = second;
  if (size > next) return own.first(name, size, CONTACT_LEVELS.length, next);
  return own.many(ranked.length);
}
