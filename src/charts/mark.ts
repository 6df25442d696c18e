import type { Language } from '#i18n/language.ts';
import type { SourceRef } from '#model/source.ts';

/**
 * A drawn value that remembers where it comes from. `rows` and `refs` are worked out when asked for: a chart has many
 * marks, and a reader opens few. A null value is a gap: it is drawn as one and stays out of sums.
 */
export type Mark = {
  readonly key: string;
  readonly value: number | null;
  /** Ids of the records behind the value. */
  readonly rows: () => readonly string[];
  readonly refs: () => readonly SourceRef[];
};

/** How a mark's level stands under its column's own clause. */
export type Choice = 'chosen' | 'left-out' | 'neutral';

/** A level of a column that a mark, an axis label or a legend entry stands for, so that it can be chosen. */
export type Target = { readonly column: string; readonly level: string };

/** The words around every figure, in the reader's language. */
export type Framing = {
  readonly figure: string;
  readonly language: Language;
  /** What is true of the data shown. */
  readonly title: string;
  /** What is counted, and how. */
  readonly subtitle: string;
  /** What a reader can do with the figure on the page. It stays there: a picture cannot be clicked. */
  readonly invitation?: string;
  readonly source: string;
  /** How many records are behind it. */
  readonly count: string;
  /** Caveats that must travel with the figure. */
  readonly notes: readonly string[];
  /** The filters in force, in words; empty when there are none. */
  readonly filters: string;
};
