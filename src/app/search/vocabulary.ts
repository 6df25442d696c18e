import type { DatasetId, Snapshot } from '#data/snapshot.ts';
import { romanise } from '#i18n/pinyin.ts';
import type { WordingOf } from '#i18n/wording.ts';
import type { Name } from '#lib/bilingual.ts';
import { keysOf } from '#lib/keys-of.ts';
import { monthOf, monthsBetween, type Month } from '#lib/partial-date.ts';
import type { Term } from '#model/request.ts';
import { indexOf, type SearchEntry, type SearchIndex, type SearchKind } from '#model/search.ts';
import { VIEW_IDS } from '#model/views.ts';

/** Everything that the palette looks through. */
export const SEARCHED = [
  'papers',
  'groups',
  'directions',
  'jurisdictions',
  'measures',
  'provisions',
  'law-drafts',
  'acronyms',
  'events',
] as const satisfies readonly DatasetId[];

export type Vocabulary = {
  readonly index: SearchIndex;
  readonly terms: readonly Term[];
  /** Months that papers fall in, without gaps. */
  readonly months: readonly Month[];
};

/** Cities of the research view that have a name of one place. */
const CITIES = ['beijing', 'shanghai'] as const;

export function vocabularyOf(snapshot: Snapshot, wordingOf: WordingOf): Vocabulary {
  return {
    index: indexOf(entriesOf(snapshot, wordingOf)),
    terms: termsOf(snapshot, wordingOf),
    months: monthsOf(snapshot),
  };
}

type Draft = {
  readonly label: Name;
  readonly detail?: Name | null;
  readonly names?: readonly (string | null)[];
  readonly words?: readonly (string | null)[];
};

function entry(kind: SearchKind, id: string, { label, detail = null, names = [], words = [] }: Draft): SearchEntry {
  const known = [...new Set([...both(label), ...names])].flatMap((name) =>
    name === null || name === '' ? [] : [name],
  );
  const typed = kind === 'paper' ? [] : known.flatMap(romanise).flatMap(({ whole, initials }) => [whole, initials]);
  return {
    kind,
    id,
    label,
    detail,
    names: known,
    typed: [...new Set(typed.filter((each) => each.length > 1))],
    words: words.filter((each) => each !== null).join('\n'),
  };
}

function both(text: Name | null): readonly (string | null)[] {
  return text === null ? [] : [text.en, text.zh];
}

function entriesOf(snapshot: Snapshot, wordingOf: WordingOf): SearchEntry[] {
  const [en, zh] = [wordingOf('en').say.shell.views, wordingOf('zh').say.shell.views];
  return [
    ...VIEW_IDS.map((id) => entry('view', id, { label: { en: en[id], zh: zh[id] } })),
    ...(snapshot.jurisdictions?.records ?? []).map(({ id, name, pinyin, abbreviation, policies }) =>
      entry('province', id, {
        label: name,
        names: [pinyin, abbreviation],
        words: policies.flatMap(({ title, number }) => [...both(title), number]),
      }),
    ),
    ...(snapshot.groups?.records ?? []).map(({ id, name, short, parent, anchors }) =>
      entry('group', id, {
        label: name,
        detail: parent,
        names: [...both(short), ...acronymsIn(name.en)],
        words: [...both(parent), ...anchors.flatMap((person) => both(person.name))],
      }),
    ),
    ...(snapshot.directions?.records ?? []).map(({ id, label, short, definition }) =>
      entry('direction', id, { label, detail: definition, names: both(short), words: both(definition) }),
    ),
    ...(snapshot.measures?.records ?? []).map(({ id, label, short, explanation }) =>
      entry('measure', id, { label, detail: explanation, names: both(short), words: both(explanation) }),
    ),
    ...(snapshot.provisions?.records ?? []).map(({ id, label, short, explanation }) =>
      entry('provision', id, { label, names: both(short), words: both(explanation) }),
    ),
    ...(snapshot['law-drafts']?.records ?? []).map(({ id, name, short, lead }) =>
      entry('draft', id, { label: name, detail: short, names: both(short), words: both(lead) }),
    ),
    ...(snapshot.acronyms?.records ?? []).map(({ id, abbr, en: long, zh: chinese }) =>
      entry('acronym', id, {
        label: { en: abbr, zh: abbr },
        detail: { en: long, zh: chinese },
        names: [long, chinese],
      }),
    ),
    ...(snapshot.events?.records ?? []).map(({ id, title, actors, date }) =>
      entry('event', id, { label: title, detail: { en: date, zh: date }, words: [...actors.flatMap(both), date] }),
    ),
    ...(snapshot.papers?.records ?? []).map(({ id, title, description, date, arxiv, authors, institutions }) =>
      entry('paper', id, {
        label: title === null ? (description ?? { en: id, zh: null }) : { en: title, zh: null },
        detail: date === null ? null : { en: date, zh: date },
        names: [arxiv],
        words: [...both(description), ...authors, ...institutions.flatMap(both)],
      }),
    ),
  ];
}

/** Acronyms that a name gives in brackets: "(CAISG / PAIR)". */
function acronymsIn(name: string): string[] {
  return [...name.matchAll(/\(([^)]+)\)/g)].flatMap(([, inside = '']) => inside.split('/').map((part) => part.trim()));
}

function namesIn(...names: readonly Name[]): string[] {
  return names.flatMap(({ en, zh }) => (zh === null ? [en] : [en, zh]));
}

function termsOf(snapshot: Snapshot, wordingOf: WordingOf): Term[] {
  const provinces = (snapshot.jurisdictions?.records ?? []).map(({ id, name, pinyin, abbreviation }) => {
    const typed = romanise(name.zh).flatMap(({ whole, initials }) => [whole, initials]);
    return { kind: 'province', id, names: [...new Set([...namesIn(name), pinyin, abbreviation, ...typed])] } as const;
  });
  const [en, zh] = [wordingOf('en').say.research.city, wordingOf('zh').say.research.city];
  const cities = keysOf(en).filter((id) => id !== 'unknown');
  const alike = (id: string): readonly string[] => provinces.find((province) => province.id === id)?.names ?? [];
  return [
    ...provinces,
    ...cities.map((id) => {
      const more = CITIES.some((city) => city === id) ? alike(id) : [];
      return { kind: 'city', id, names: [...new Set([en[id], zh[id], ...more])] } as const;
    }),
    ...(snapshot.directions?.records ?? []).map(
      ({ id, label, short }) => ({ kind: 'direction', id, names: namesIn(label, short) }) as const,
    ),
    ...(snapshot.measures?.records ?? []).map(
      ({ id, label, short }) => ({ kind: 'measure', id, names: namesIn(label, short) }) as const,
    ),
    ...(snapshot.groups?.records ?? []).map(
      ({ id, name, short }) =>
        ({ kind: 'group', id, names: [...namesIn(name, short), ...acronymsIn(name.en)] }) as const,
    ),
  ];
}

function monthsOf(snapshot: Snapshot): Month[] {
  const months = (snapshot.papers?.records ?? []).flatMap(({ date }) => monthOf(date) ?? []).toSorted();
  return monthsBetween(months[0] ?? '', months.at(-1) ?? '');
}
