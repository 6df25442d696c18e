import { createContext, type MouseEvent } from 'react';
import type { TextPart } from '#model/terms.ts';
import type { SourceRef } from '#model/source.ts';

/** A link within the dashboard: an address, and what a plain click does instead of loading it. */
export type InnerLink = { readonly href: string; readonly onFollow: (event: MouseEvent) => void };

/** An acronym in the reader's words. */
export type TermEntry = {
  readonly id: string;
  readonly abbr: string;
  readonly name: string;
  /** The name in the other language, and that language's tag. */
  readonly otherName: string;
  readonly otherLanguage: string;
  readonly note: string | null;
  readonly link: InnerLink & { readonly label: string };
};

/** What furniture can offer a reader wherever text or sources stand, without knowing where it comes from. */
export type ReaderAids = {
  readonly partsOf: (text: string) => readonly TextPart[];
  readonly termOf: (id: string) => TermEntry | undefined;
  /** Opens the one-page sheet of the page; null where it has none. */
  readonly sheet: { readonly label: string; readonly onOpen: () => void } | null;
  readonly placeLink: (ref: SourceRef) => InnerLink | null;
};

/** Text stays plain and places stay words. */
export const NO_AIDS: ReaderAids = {
  partsOf: (text) => [{ text, term: null }],
  termOf: () => undefined,
  sheet: null,
  placeLink: () => null,
};

export const ReaderAidsContext = createContext<ReaderAids>(NO_AIDS);
