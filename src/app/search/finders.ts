import type { DatasetId, RecordOf, Snapshot } from '#data/snapshot.ts';
import { romanise } from '#i18n/pinyin.ts';
import type { Name } from '#lib/bilingual.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import { isLater } from '#model/period.ts';
import type { SearchEntry } from '#model/search.ts';
import { afresh, including, withEvidence, type Patch } from './destinations.ts';

/** What of a record can be found, and where it is shown; null for a record that has no name. */
type Draft = {
  readonly id: string;
  readonly label: Name;
  readonly to: Patch | null;
  readonly detail?: Name | null;
  readonly date?: PartialDate | null;
  readonly names?: readonly (string | null)[];
  readonly words?: readonly (string | null)[];
  /** Whether nobody types its Chinese names by their sound, such as long titles. */
  readonly isSeldomTyped?: boolean;
};

type Finder<Kind extends string> = {
  readonly kind: Kind;
  readonly dataset: DatasetId;
  readonly draftsIn: (snapshot: Snapshot) => readonly Draft[];
};

function finder<const Kind extends string, Id extends DatasetId>(
  kind: Kind,
  dataset: Id,
  draftOf: (record: RecordOf<Id>, all: readonly RecordOf<Id>[]) => Draft | null,
): Finder<Kind> {
  return {
    kind,
    dataset,
    draftsIn: (snapshot) => snapshot[dataset]?.records.flatMap((each, _, all) => draftOf(each, all) ?? []) ?? [],
  };
}

/** Datasets that the palette looks through, the first with the best chance. One line makes a dataset findable. */
export const FINDERS = [
  finder('province', 'jurisdictions', ({ id, name, pinyin, abbreviation, policies }) => ({
    id,
    label: name,
    names: [pinyin, abbreviation],
    words: policies.flatMap(({ title, number }) => [...both(title), number]),
    to: { ...afresh('provinces'), compare: [id] },
  })),
  finder('group', 'groups', ({ id, name, short, parent, anchors }) => ({
    id,
    label: name,
    detail: parent,
    names: [...both(short), ...acronymsIn(name.en)],
    words: [...both(parent), ...anchors.flatMap((person) => both(person.name))],
    to: { ...afresh('groups'), groupPanel: id },
  })),
  finder('direction', 'directions', ({ id, label, short, definition }) => ({
    id,
    label,
    detail: definition,
    names: both(short),
    words: both(definition),
    to: { ...afresh('research'), direction: including(id) },
  })),
  finder('measure', 'measures', ({ id, label, short, explanation }) => ({
    id,
    label,
    detail: explanation,
    names: both(short),
    words: both(explanation),
    to: { ...afresh('provinces'), compare: [], policyMeasure: including(id) },
  })),
  finder('provision', 'provisions', ({ id, label, short, explanation }) => ({
    id,
    label,
    names: both(short),
    words: both(explanation),
    to: { ...afresh('law'), lawText: label.en },
  })),
  finder('draft', 'law-drafts', (record) =>
    record.kind === 'version'
      ? null
      : {
          id: record.id,
          label: record.name,
          detail: record.short,
          names: both(record.short),
          words: both(record.lead),
          to: afresh('law'),
        },
  ),
  finder('acronym', 'acronyms', ({ id, abbr, en, zh }) => ({
    id,
    label: { en: abbr, zh: abbr },
    detail: { en, zh },
    names: [en, zh],
    to: { ...afresh('glossary'), term: id },
  })),
  finder('dialogue', 'dialogues', (record, all) =>
    record.kind !== 'dialogue'
      ? null
      : {
          id: record.id,
          label: record.name,
          names: acronymsIn(record.name.en),
          words: [
            ...record.organisers.flatMap(both),
            ...all.flatMap((other) =>
              other.kind === 'meeting' && other.dialogue === record.id
                ? [...both(other.label), ...both(other.place)]
                : [],
            ),
          ],
          to: { ...afresh('international'), dialogueName: including(record.id) },
        },
  ),
  finder('standard', 'standards', ({ id, title, number, body, covers, frontier }) => ({
    id,
    label: title,
    detail: body,
    names: [number],
    words: [...both(body), ...(covers?.named ?? []).flatMap(both), ...both(frontier)],
    to: withEvidence('standards', 'standards', id),
  })),
  finder('organisation', 'organisations', ({ id, name, abbr, description }) => ({
    id,
    label: name,
    detail: description,
    names: [abbr],
    words: both(description),
    // Of a body that the report does not describe there is nothing to read but its documents.
    to:
      description === null
        ? { ...afresh('documents'), documentIssuer: including(id) }
        : { ...afresh('data'), dataset: 'organisations', record: id },
  })),
  finder('red-line', 'red-lines', ({ id, label, meaning }) => ({
    id,
    label,
    detail: meaning,
    words: both(meaning),
    to: withEvidence('experts', 'red-lines', id),
  })),
  finder('signatory', 'signatories', ({ id, name, office }) => ({
    id,
    label: name,
    detail: office,
    words: both(office),
    to: withEvidence('experts', 'signatories', id),
  })),
  finder('position', 'positions', ({ id, who, what, date, note }) => ({
    id,
    label: together(who),
    detail: what,
    date,
    names: who.flatMap(both),
    words: [...who.flatMap(({ office }) => both(office)), ...both(what), ...both(note)],
    to: withEvidence('experts', 'positions', id),
  })),
  finder('funding-call', 'funding', ({ id, institution, partner, date, topics, shown }) => ({
    id,
    label: partner === null ? institution : together([institution, partner]),
    detail: { en: shown, zh: null },
    date,
    names: [...both(institution), ...both(partner)],
    words: topics.flatMap(both),
    to: withEvidence('standards', 'safety-directions', `${id}/all`),
  })),
  finder('filing', 'registrations', (record) => {
    switch (record.kind) {
      case 'service':
        return {
          id: record.id,
          label: record.model,
          detail: record.company,
          date: record.date,
          names: [record.number],
          words: both(record.company),
          to: withEvidence('standards', 'filings', 'total-generative-services'),
        };
      case 'total':
        return {
          id: record.id,
          label: record.what,
          words: both(record.note),
          // The figure of filings draws the report's totals; later ones are rows of the register.
          to: isLater(record)
            ? { ...afresh('standards'), filingOpen: record.id }
            : withEvidence('standards', 'filings', record.id),
        };
      case 'batch':
      case 'national-count':
      case 'local-count':
        return null;
    }
  }),
  finder('disclosure', 'model-disclosures', ({ id, lab, model, document, date, practices }) => ({
    id,
    label: model ?? lab,
    detail: document,
    date,
    names: both(lab),
    words: practices.flatMap(({ note }) => both(note)),
    // What the report says first of it; where it says nothing, all that it does not say.
    to: withEvidence('industry', 'disclosures', `${id}/${practices.find(isSaid)?.practice ?? 'silent'}`),
  })),
  finder('poll', 'polls', ({ id, pollster, statement, date, limits }) => ({
    id,
    label: pollster,
    detail: statement,
    date,
    words: [...both(statement), ...limits.flatMap(both)],
    to: withEvidence('opinion', 'poll', id),
  })),
  finder('former-group', 'group-changes', ({ id, name, becomes, change, reason }) =>
    change === 'added' || becomes === id
      ? null
      : {
          id,
          label: name,
          detail: reason,
          names: acronymsIn(name.en),
          words: both(reason),
          to: withEvidence('groups', 'group-flow', id),
        },
  ),
  finder('dialogue-count', 'dialogues', (record) =>
    record.kind !== 'count'
      ? null
      : {
          id: record.id,
          label: record.scope,
          detail: record.parties,
          words: [...both(record.parties), ...both(record.note), String(record.value)],
          isSeldomTyped: true,
          to: withEvidence('international', 'dialogue-counts', record.id),
        },
  ),
  finder('key-figure', 'key-figures', ({ id, label, printed, value, note }) => ({
    id,
    label,
    detail: printed ?? null,
    words: [String(value), ...both(printed ?? null), ...both(note)],
    isSeldomTyped: true,
    to: { ...afresh('data'), dataset: 'key-figures', record: id },
  })),
  finder('finding', 'findings', ({ id, label, statement, caution }) => ({
    id,
    label,
    detail: statement,
    words: [...both(statement), ...both(caution)],
    isSeldomTyped: true,
    to: { ...afresh('data'), dataset: 'findings', record: id },
  })),
  finder('event', 'events', ({ id, title, actors, content, date }) => ({
    id,
    label: title,
    date,
    isSeldomTyped: true,
    words: [...actors.flatMap(both), ...content.flatMap(both), date],
    to: { ...afresh('timeline'), eventOpen: id },
  })),
  finder('report-edition', 'report-editions', ({ id, title, date, authors, says, note }) => ({
    id,
    label: title,
    date,
    words: [...authors, ...says.flatMap(({ what }) => both(what)), ...both(note)],
    isSeldomTyped: true,
    to: { ...afresh('data'), dataset: 'report-editions', record: id },
  })),
  finder('document', 'documents', ({ id, title, type, number, date, status, note }) => ({
    id,
    label: title,
    detail: status,
    date,
    // Who types the number of a standard wants the standard first.
    names: type === 'standard' ? [] : [number],
    words: [number, ...both(note)],
    isSeldomTyped: true,
    to: withEvidence('documents', 'register', id),
  })),
  finder('meeting', 'dialogues', (record) =>
    record.kind !== 'meeting' || record.dialogue !== null
      ? null
      : {
          id: record.id,
          label: record.label,
          date: record.date,
          words: [...record.parties.flatMap(both), ...both(record.place), ...both(record.note)],
          isSeldomTyped: true,
          to: withEvidence('international', 'dialogues', record.id),
        },
  ),
  finder('commitment', 'commitments', ({ id, name, date, signatories, note }) => ({
    id,
    label: name,
    date,
    names: acronymsIn(name.en),
    words: [...signatories.flatMap(both), ...both(note)],
    isSeldomTyped: true,
    to: withEvidence('international', 'commitments-table', id),
  })),
  finder('paper', 'papers', ({ id, title, description, date, arxiv, authors, institutions }) => {
    const label = title === null ? (description ?? { en: id, zh: null }) : { en: title, zh: null };
    return {
      id,
      label,
      date,
      names: [arxiv],
      words: [...both(description), ...authors, ...institutions.flatMap(both)],
      isSeldomTyped: true,
      to: { ...afresh('research'), text: label.en.slice(0, 200), papersOpen: id },
    };
  }),
] as const;

export type FoundKind = (typeof FINDERS)[number]['kind'];

/** An entry of the index that knows what choosing it changes. */
export type Found = SearchEntry & { readonly kind: FoundKind | 'view'; readonly to: Patch | null };

/** How much sooner the first kind is found than the last where both answer alike. */
const HEAD_START = 5;

/** Everything that can be found in what has been loaded. */
export function foundIn(snapshot: Snapshot): Found[] {
  return FINDERS.flatMap(({ kind, draftsIn }, place) =>
    draftsIn(snapshot).map((draft) => found(kind, draft, HEAD_START * (1 - (place + 1) / (FINDERS.length + 1)))),
  );
}

/** A page of the atlas, which comes before anything on it. */
export function foundPage(label: Name, to: Patch & { readonly view: string }): Found {
  return found('view', { id: to.view, label, to }, HEAD_START);
}

function found(kind: Found['kind'], draft: Draft, headStart: number): Found {
  const { id, label, to, detail = null, date = null, names = [], words = [], isSeldomTyped = false } = draft;
  const known = [...new Set([...both(label), ...names])].flatMap((name) =>
    name === null || name === '' ? [] : [name],
  );
  const typed = isSeldomTyped ? [] : known.flatMap(romanise).flatMap(({ whole, initials }) => [whole, initials]);
  return {
    kind,
    id,
    label,
    to,
    detail,
    date,
    headStart,
    names: known,
    typed: [...new Set(typed.filter((each) => each.length > 1))],
    words: words.filter((each) => each !== null).join('\n'),
  };
}

function both(text: Name | null): readonly (string | null)[] {
  return text === null ? [] : [text.en, text.zh];
}

/** Several names as one. */
function together(names: readonly Name[]): Name {
  const chinese = names.flatMap(({ zh }) => zh ?? []);
  return {
    en: names.map(({ en }) => en).join(', '),
    zh: chinese.length === names.length ? chinese.join('、') : null,
  };
}

/** Acronyms that a name gives in brackets: "(CAISG / PAIR)". */
export function acronymsIn(name: string): string[] {
  return [...name.matchAll(/\(([^)]+)\)/g)].flatMap(([, inside = '']) => inside.split('/').map((part) => part.trim()));
}

function isSaid({ value }: { readonly value: string }): boolean {
  return value === 'yes' || value === 'no';
}
