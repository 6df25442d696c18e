import type { Name } from '#lib/bilingual.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import { synonymsOf } from './synonyms.ts';
import { foldWords } from './table.ts';

/** Something that can be found. */
export type SearchEntry = {
  readonly kind: string;
  readonly id: string;
  readonly label: Name;
  /** What helps to tell it from others of the same name; null where nothing is needed. */
  readonly detail: Name | null;
  /** When it was, where that tells it from others. */
  readonly date: PartialDate | null;
  /** A few points, so that a province comes before a paper that merely names it. */
  readonly headStart: number;
  /** What it is called, in any language: full and short names, acronyms. */
  readonly names: readonly string[];
  /** Ways to type its Chinese names in Latin letters, whole and by initials. */
  readonly typed: readonly string[];
  /** Further words that may lead to it, such as a definition. */
  readonly words: string;
};

export type SearchIndex<Entry extends SearchEntry = SearchEntry> = readonly Indexed<Entry>[];
type Indexed<Entry extends SearchEntry> = {
  readonly entry: Entry;
  readonly names: readonly string[];
  readonly nameWords: readonly string[];
  readonly typed: readonly string[];
  readonly words: string;
};

export type Hit<Entry extends SearchEntry> = { readonly entry: Entry; readonly score: number };
export type SearchResult<Entry extends SearchEntry> = {
  /** Best first. */
  readonly hits: readonly Hit<Entry>[];
  /** Words of the query that lead to none of the hits. */
  readonly missed: readonly string[];
};

/** A word typed in Latin letters, a run of Chinese characters, or a number. */
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-/&.'’](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

export function wordsOf(text: string): string[] {
  return foldWords(text).match(WORD) ?? [];
}

/** Words that say how something is asked, and nothing of what: they lead nowhere where others do. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and any are at by did do does for from has have how in is it of on or our that the their there these they this to was we were what when where which who whom whose why will with 的 了 吗 呢 和 与 在 有 是 哪些 什么 如何 谁 怎么 多少'.split(
    ' ',
  ),
);

/** The words of a query that are looked for: without those that only ask, unless there are no others. */
export function soughtWords(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length === 0 ? words : telling;
}

export function indexOf<Entry extends SearchEntry>(entries: readonly Entry[]): SearchIndex<Entry> {
  return entries.map((entry) => ({
    entry,
    names: entry.names.map(foldWords),
    nameWords: [
      ...new Set(entry.names.flatMap((name) => wordsOf(name).flatMap((word) => [word, ...word.split(/[-/]/)]))),
    ],
    typed: entry.typed,
    words: foldWords([entry.words, ...synonymsOf([...entry.names, entry.words].join('\n'))].join('\n')),
  }));
}

const SCORES = {
  name: 100,
  typed: 90,
  nameStart: 80,
  wordExact: 75,
  wordStart: 60,
  typedStart: 55,
  inName: 45,
  slip: 30,
  inWords: 12,
} as const;
/** Latin words shorter than this are found at the start of words only. */
const SHORTEST_INSIDE = 3;
/** Words shorter than this must be spelled right. */
const SHORTEST_SLIP = 5;

const HAN = /\p{Script=Han}/u;

function scoreOf({ names, nameWords, typed, words }: Indexed<SearchEntry>, sought: string): number {
  if (names.includes(sought)) return SCORES.name;
  if (typed.includes(sought)) return SCORES.typed;
  if (names.some((name) => name.startsWith(sought))) return SCORES.nameStart;
  if (nameWords.includes(sought)) return SCORES.wordExact;
  if (nameWords.some((word) => word.startsWith(sought))) return SCORES.wordStart;
  if (sought.length > 1 && typed.some((each) => each.startsWith(sought))) return SCORES.typedStart;
  const mayBeInside = HAN.test(sought) || sought.length >= SHORTEST_INSIDE;
  if (mayBeInside && names.some((name) => name.includes(sought))) return SCORES.inName;
  if (sought.length >= SHORTEST_SLIP && nameWords.some((word) => isOneSlipAway(word, sought))) return SCORES.slip;
  if (mayBeInside && (HAN.test(sought) ? words.includes(sought) : startsAWord(words, sought))) return SCORES.inWords;
  return 0;
}

function startsAWord(text: string, sought: string): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || HAN.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Whether one letter too many, too few, wrong, or two swapped is all that parts the words. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other || HAN.test(one)) return one === other;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}

/**
 * What a query leads to, best first. Every word must lead there; where nothing answers to all of them, what answers to
 * some is shown, and the words that found nothing are told apart.
 */
export function search<Entry extends SearchEntry>(
  index: SearchIndex<Entry>,
  query: string,
  most = 12,
): SearchResult<Entry> {
  const words = soughtWords(query);
  if (words.length === 0) return { hits: [], missed: [] };
  const whole = foldWords(query).trim().replace(/\s+/g, ' ');
  const rated = index.flatMap((indexed) => {
    const found = words.map((word) => scoreOf(indexed, word));
    const asOne = whole === words[0] ? 0 : scoreOf(indexed, whole);
    const known = found.filter((score) => score > 0).length;
    const sum = found.reduce((total, score) => total + score, 0) / words.length;
    return known === 0 && asOne === 0
      ? []
      : [
          {
            indexed,
            found,
            isWhole: asOne > 0 || known === words.length,
            score: Math.max(asOne, sum) + indexed.entry.headStart,
          },
        ];
  });
  const isAnyWhole = rated.some(({ isWhole }) => isWhole);
  const hits = rated
    .filter(({ isWhole }) => isWhole || !isAnyWhole)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most);
  const missed = isAnyWhole ? [] : words.filter((_, at) => hits.every(({ found }) => found[at] === 0));
  return { hits: hits.map(({ indexed, score }) => ({ entry: indexed.entry, score })), missed };
}
