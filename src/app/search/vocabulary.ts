import type { DatasetId, Snapshot } from '#data/snapshot.ts';
import { romanise } from '#i18n/pinyin.ts';
import type { WordingOf } from '#i18n/wording.ts';
import type { Name } from '#lib/bilingual.ts';
import { keysOf } from '#lib/keys-of.ts';
import { monthOf, monthsBetween, type Month } from '#lib/partial-date.ts';
import type { Term } from '#model/request.ts';
import { indexOf, type SearchIndex } from '#model/search.ts';
import { VIEW_IDS } from '#model/views.ts';
import { acronymsIn, FINDERS, foundIn, foundPage, type Found } from './finders.ts';

/** Everything that the palette looks through. */
export const SEARCHED: readonly DatasetId[] = [...new Set(FINDERS.map(({ dataset }) => dataset))];

export type Vocabulary = {
  readonly index: SearchIndex<Found>;
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

function entriesOf(snapshot: Snapshot, wordingOf: WordingOf): Found[] {
  const [en, zh] = [wordingOf('en').say.shell.views, wordingOf('zh').say.shell.views];
  const pages = VIEW_IDS.map((view) => foundPage({ en: en[view], zh: zh[view] }, { view, evidence: '' }));
  return [...pages, ...foundIn(snapshot)];
}

function namesIn(...names: readonly Name[]): string[] {
  return names.flatMap(({ en, zh }) => (zh === null ? [en] : [en, zh]));
}

/** Chinese terms in use beside those of the data: robustness is written both ways. */
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([['robustness', ['稳健性']]]);

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
      ({ id, label, short }) =>
        ({ kind: 'direction', id, names: [...namesIn(label, short), ...(ALSO_CALLED.get(id) ?? [])] }) as const,
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
