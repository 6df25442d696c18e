import { footnoteWords, type Footnote } from '#charts/export/briefing/footnotes.ts';
import type { Wording } from '#i18n/wording.ts';
import { groupBy } from '#lib/group-by.ts';
import { citedRefs } from '#model/cited-works.ts';
import { locatorsOf, placesInWords } from '#model/citation/locator.ts';
import type { SourceLookup, SourceRef } from '#model/source.ts';
import type { Told } from '#views/figure-slots.ts';

/** The notes of some judgements: a number for each source with the places that a judgement has in it, told once. */
export type Notes = { readonly notes: readonly Footnote[]; readonly numbersOf: (told: Told) => readonly number[] };

const keyOf = (source: string, places: readonly SourceRef[]): string =>
  [source, ...places.map(({ at }) => at)].join('\n');

export function notesOf(all: readonly Told[], sourceOf: SourceLookup): Notes {
  const notes = new Map<string, Footnote>();
  const keysOf = ({ refs }: Told): string[] =>
    [...groupBy(citedRefs(refs, sourceOf), ({ source }) => source)].map(([source, places]) => {
      const key = keyOf(source, places);
      if (!notes.has(key)) notes.set(key, { number: notes.size + 1, source, places });
      return key;
    });
  for (const told of all) keysOf(told);
  return {
    notes: [...notes.values()],
    numbersOf: (told) => keysOf(told).flatMap((key) => notes.get(key)?.number ?? []),
  };
}

/** The notes where room is short: a source is told in full once, and after that by the number of its first note. */
export function shortNotes(
  { notes }: Notes,
  sourceOf: SourceLookup,
  wording: Wording,
  today: string,
): { readonly number: number; readonly words: string }[] {
  const { overview } = wording.say;
  return notes.map((note) => {
    const { number, source, places } = note;
    const first = notes.find((each) => each.source === source)?.number ?? number;
    const words =
      first === number
        ? footnoteWords(note, sourceOf, wording, today)
        : overview.judgements.sameSource(
            first,
            placesInWords(locatorsOf(places.map((place) => place.at)), wording.language),
          );
    return { number, words };
  });
}

/** Each note as a line with the day on which its source was looked up. */
export function noteLines({ notes }: Notes, sourceOf: SourceLookup, wording: Wording, today: string): string[] {
  return notes.map((note) => `[${note.number}] ${footnoteWords(note, sourceOf, wording, today)}`);
}
