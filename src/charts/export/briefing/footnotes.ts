import type { Wording } from '#i18n/wording.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import { groupBy } from '#lib/group-by.ts';
import { cite } from '#model/citation/cite.ts';
import { distinctRefs, type SourceLookup, type SourceRef } from '#model/source.ts';

/** More marks than these stand in a line of their own: a headline of numbers cannot be read. */
export const MOST_MARKS = 6;

export type Footnote = {
  readonly number: number;
  readonly source: string;
  /** Places in the source, each once. */
  readonly places: readonly SourceRef[];
};

/** Footnotes of a whole document: one for each source, numbered as they first appear, all the places in it together. */
export function footnotesOf(refs: readonly (readonly SourceRef[])[]): readonly Footnote[] {
  return [...groupBy(distinctRefs(refs.flat()), ({ source }) => source)].map(([source, places], at) => ({
    number: at + 1,
    source,
    places,
  }));
}

/** The numbers of the footnotes that some refs lead to, in order. */
export function numbersOf(refs: readonly SourceRef[], footnotes: readonly Footnote[]): number[] {
  const sources = new Set(refs.map(({ source }) => source));
  return footnotes.filter(({ source }) => sources.has(source)).map(({ number }) => number);
}

/** A footnote in words: as English readers write it, or by GB/T 7714—2025; with the day of access where one is given. */
export function footnoteWords(
  { source: id, places }: Footnote,
  sourceOf: SourceLookup,
  { language, say }: Wording,
  accessed?: PartialDate,
): string {
  const source = sourceOf(id);
  if (source === undefined) {
    return `${[id, ...places.map(({ at }) => say.figure.reportPlace(at))].filter(Boolean).join(', ')}.`;
  }
  return cite(source, places, language === 'zh' ? 'gbt7714-2025' : 'plain', { language, accessed });
}
