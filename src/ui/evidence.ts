import type { Confidence } from '#model/period.ts';
import type { SourceRef } from '#model/source.ts';

/** One record behind a number, in words. `lang` marks a heading that is not in the page's language. */
export type EvidenceEntry = {
  readonly id: string;
  readonly heading: string;
  readonly lang?: string;
  /** What the source says, where the heading only names the place of it: "can be fined up to RMB 50 million". */
  readonly fact?: string;
  /** The words of a law or policy that are cited: which articles, and the address of their text. */
  readonly passages?: readonly { readonly label: string; readonly url: string }[];
  readonly lines: readonly string[];
  /** How sure of it this project is, where it came after the report; null where it did not. */
  readonly later?: Confidence | null;
  /** Its own page. */
  readonly url?: string | null;
  /** Something odd about the record that a reader should not miss. */
  readonly remark?: string | null;
  /** Pages to read on, such as texts and translations. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  readonly refs: readonly SourceRef[];
};

export type Evidence = {
  readonly title: string;
  readonly entries: readonly EvidenceEntry[];
  /** Refs of the number itself, where it has some beyond its records. */
  readonly refs: readonly SourceRef[];
  readonly notes: readonly string[];
};

export type { SourceLookup } from '#model/source.ts';
