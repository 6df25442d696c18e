import type { Name, Text } from '#lib/bilingual.ts';
import { formatFor, type Format } from './format.ts';
import type { Language } from './language.ts';
import type { en } from './en/messages.ts';

/** Every sentence of the interface. English sets the shape; Chinese must match it, arguments included. */
export type Messages = typeof en;

/** All that is needed to speak one language. */
export type Wording = {
  readonly language: Language;
  readonly say: Messages;
  readonly format: Format;
  readonly text: (text: Text) => string;
  /** Sentences that come with the page that says them, in this language. */
  readonly own: <Words>(words: Readonly<Record<Language, Words>>) => Words;
  /** A proper name in this language, or in English where no Chinese form is known. */
  readonly name: (name: Name) => string;
};

/** The wording of whichever language is asked for. */
export type WordingOf = (language: Language) => Wording;

/** A wording over any messages of the right shape; tests pass a pseudo-language. */
export function wordingWith(language: Language, say: Messages): Wording {
  return {
    language,
    say,
    format: formatFor(language),
    text: (text) => text[language],
    own: (words) => words[language],
    name: (name) => (language === 'zh' ? (name.zh ?? name.en) : name.en),
  };
}

/** The texts that are known, in the reader's language: a note that a record may have is `...textsOf(wording, note)`. */
export function textsOf({ text }: Wording, ...texts: readonly (Text | null)[]): string[] {
  return texts.flatMap((each) => (each === null ? [] : [text(each)]));
}
