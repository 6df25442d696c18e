import type { Wording } from '#i18n/wording.ts';
import type { SourceLookup } from '#model/source.ts';
import type { Brief, Told } from '#views/figure-slots.ts';
import { noteLines, notesOf } from './notes.ts';

type Setting = {
  readonly wording: Wording;
  readonly sourceOf: SourceLookup;
  /** Edition, data and day, in words. */
  readonly imprint: string;
  /** Of the page with the judgements. */
  readonly address: string;
  /** ISO. */
  readonly today: string;
};

/** The judgements as plain text: numbered notes behind each sentence, and at the end the sources with place and day of access. */
export function briefText({ headline, told }: Brief, { wording, sourceOf, imprint, address, today }: Setting): string {
  const own = wording.say.overview.judgements;
  const { sentence } = wording.say.figure;
  const notes = notesOf(told, sourceOf);
  const line = (each: Told): string =>
    `- ${sentence(each.sentence)}${notes
      .numbersOf(each)
      .map((number) => `[${number}]`)
      .join('')}`;
  const later = told.filter(({ isLater }) => isLater);
  return [
    headline,
    told
      .filter(({ isLater }) => !isLater)
      .map(line)
      .join('\n'),
    ...(later.length === 0 ? [] : [[own.later, ...later.map(line)].join('\n')]),
    [wording.say.figure.sources, ...noteLines(notes, sourceOf, wording, today)].join('\n'),
    [imprint, address].join('\n'),
  ].join('\n\n');
}
