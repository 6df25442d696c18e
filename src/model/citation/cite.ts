import type { PartialDate } from '#lib/partial-date.ts';
import type { Source, SourceRef } from '#model/source.ts';
import { itemOf, type CslItem } from './csl.ts';
import { apa, chicago, plain, type Cited } from './english.ts';
import { bibtex, ris } from './files.ts';
import { gbt2015, gbt2025 } from './gbt7714.ts';
import { locatorsOf, placesInWords } from './locator.ts';
import type { CitationStyle } from './styles.ts';

export type Citing = {
  /** The reader's: English styles are in English all the same. */
  readonly language: 'en' | 'zh';
  /**
   * The day on which the reader looked the page up. The data does not record when this project did; and who cites vouches
   * for what they saw themselves. A source without an address has no such day.
   */
  readonly accessed?: PartialDate | undefined;
};

const WRITE: Readonly<Record<CitationStyle, (cited: Cited) => string>> = {
  plain,
  chicago,
  apa,
  'gbt7714-2025': gbt2025,
  'gbt7714-2015': gbt2015,
  bibtex,
  ris,
};

/** Manuals of English: their words are English whatever the reader's language. */
const IN_ENGLISH: ReadonlySet<CitationStyle> = new Set(['chicago', 'apa']);

/** A source by a style, with the places that refs name in it. */
export function cite(source: Source, refs: readonly SourceRef[], style: CitationStyle, citing: Citing): string {
  const language = IN_ENGLISH.has(style) ? 'en' : citing.language;
  const where = placesInWords(locatorsOf(refs.map(({ at }) => at)), language);
  return citeItem(itemOf(source, language, citing.accessed), where, style);
}

/** An item of CSL-JSON by a style. `where` is its place in words, or empty. */
export function citeItem(item: CslItem, where: string, style: CitationStyle): string {
  return WRITE[style]({ item, where });
}

/** Between two citations of a style: entries of files have an empty line between them. */
export function together(citations: readonly string[], style: CitationStyle): string {
  return citations.join(style === 'bibtex' ? '\n\n' : style === 'ris' ? '\r\n' : '\n');
}
