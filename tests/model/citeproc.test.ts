import { describe, expect, it } from 'vitest';
import { citeItem } from '#model/citation/cite.ts';
import { itemOf, type CslItem } from '#model/citation/csl.ts';
import type { CitationStyle } from '#model/citation/styles.ts';
import { citableSources } from '#selectors/sources.ts';
import { citeprocOf, hasStyle } from '#tests/fixtures/citeproc.ts';
import { listedEdition, publishedSnapshot } from '#tests/fixtures/published.ts';

/**
 * Published sources as citeproc prints them by the style of the CSL project, which must lie at hand: Debian's
 * citation-style-language-styles and -locales, or a folder named by CSL_FOLDER. Where ours differs on purpose, the item is
 * shown to citeproc as what we take it for, or left out, and why is said there.
 */
type Comparison = {
  readonly style: CitationStyle;
  readonly csl: string;
  readonly as: 'note' | 'entry';
  readonly language: 'en' | 'zh';
  readonly shown: (item: CslItem) => CslItem | null;
  readonly printed: (words: string) => string;
};

/** Foreign rules are cited as the official page that they are on; the styles know those of the United States. */
const ruleAsPage = (item: CslItem): CslItem => (item.type === 'legislation' ? { ...item, type: 'webpage' } : item);

function asPage({ number: _number, publisher: _publisher, ...item }: CslItem): CslItem {
  return { ...item, type: 'webpage' };
}

/** The style would print a number twice that is all that is known of a standard. */
const isNamed = ({ number, title }: CslItem): boolean => number !== title;

const GB_2015 = {
  style: 'gbt7714-2015',
  csl: 'china-national-standard-gb-t-7714-2015-numeric',
  as: 'entry',
  // The style of 2023 has preprints as books. Offline pages have the day that we know, where the style has the year.
  shown: (item: CslItem) =>
    item.type === 'article'
      ? asPage(item)
      : isNamed(item) && (item.type !== 'webpage' || item.URL !== undefined)
        ? item
        : null,
  // The style has one language for all entries; the standard has “et al” in Western ones.
  printed: (words: string) => words.replace(/^\[\d+\] ?/, '').replace(/(?<=[A-Z], )等(?=\.)/, 'et al'),
} as const;

const COMPARISONS: readonly Comparison[] = [
  {
    style: 'chicago',
    csl: 'chicago-fullnote-bibliography',
    as: 'note',
    language: 'en',
    // The style prints no number of a standard, by which we cite it.
    shown: (item) => (item.type === 'standard' && isNamed(item) ? null : ruleAsPage(item)),
    printed: (words) => words,
  },
  {
    style: 'apa',
    csl: 'apa',
    as: 'entry',
    language: 'en',
    shown: (item) => (isNamed(item) ? ruleAsPage(item) : null),
    // In a list, years of one author are told apart by letters.
    printed: (words) => words.replace(/(?<=\((?:\d{4}|n\.d\.))-?[a-z](?=[,)])/, ''),
  },
  { ...GB_2015, language: 'zh' },
  { ...GB_2015, language: 'en' },
  {
    style: 'gbt7714-2025',
    csl: 'china-national-standard-gb-t-7714-2025-numeric',
    as: 'entry',
    language: 'zh',
    // The style has the year of access for undated news, which is no date of the news.
    shown: (item) =>
      item.type === 'article-newspaper' && item.issued === undefined ? null : isNamed(item) ? ruleAsPage(item) : null,
    // Its wide gaps are typography, and the pattern of the standard has no gap before a full-width bracket.
    printed: (words) =>
      words
        .replace(/^\[\d+\] ?/, '')
        .replace(/(?<=[A-Za-z]，)等(?=\.)/, 'et al')
        .replace('\u2003', ' ')
        .replace('. （', '.（'),
  },
];

/** Enough of each type for every branch, few enough to wait for. */
const EACH = 3;

const snapshot = publishedSnapshot();
const sourceOf = citableSources(snapshot, { edition: listedEdition(), site: 'https://atlas.test/' });
const IDS = [
  ...(snapshot.sources?.records ?? []).map(({ id }) => id),
  // A list that is known to be cut has no form in CSL.
  ...(snapshot.papers?.records ?? []).filter(({ authorsComplete }) => authorsComplete).map(({ id }) => id),
];

function sampled(language: 'en' | 'zh'): CslItem[] {
  const taken = new Map<string, number>();
  return IDS.flatMap((id): CslItem[] => {
    const source = sourceOf(id);
    if (source === undefined) throw new Error(id);
    const item = itemOf(source, language, '2026-11-30');
    const kind = [
      item.type,
      item.issued?.['date-parts'][0]?.length,
      'author' in item,
      'URL' in item,
      item.language,
    ].join();
    const count = taken.get(kind) ?? 0;
    taken.set(kind, count + 1);
    return count < EACH ? [item] : [];
  });
}

describe.each(COMPARISONS)('in $style ($language)', ({ style, csl, as, language, shown, printed }) => {
  it.skipIf(!hasStyle(csl))(`prints what citeproc prints by ${csl}.csl`, { timeout: 120_000 }, () => {
    const pairs = sampled(language).flatMap((item) => {
      const seen = shown(item);
      return seen === null ? [] : [{ item, seen }];
    });
    const theirs = citeprocOf(
      pairs.map(({ seen }) => seen),
      csl,
      as,
    );
    expect(new Set(pairs.map(({ item }) => item.type)).size).toBeGreaterThan(4);
    // These manuals set titles in capitals, Chicago, or names of outlets, APA; we leave them as their sources have them.
    const bare = (words: string): string => (style === 'chicago' || style === 'apa' ? words.toLowerCase() : words);
    const own = pairs.map(({ item }) => bare(citeItem(item, '', style)));
    expect(own).toEqual(pairs.map(({ item }) => bare(printed(theirs.get(item.id) ?? ''))));
  });
});
