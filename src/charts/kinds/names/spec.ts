import type { PartialDate } from '#lib/partial-date.ts';
import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';

/** A name in a cell. Its value is how many records stand behind it. */
export type NamedItem = Mark & {
  /** Keys of its row and column. */
  readonly row: string;
  readonly column: string;
  readonly label: string;
  /** When last, by the day of the report; empty where not by then or not known. */
  readonly when: string;
  /** When last since then; empty for none. */
  readonly later: string;
  /** Both as dates. */
  readonly dates?: { readonly when: PartialDate | null; readonly later: PartialDate | null };
  readonly isMarked: boolean;
};

/** Names in the cells of rows and columns, such as who meets whom at which level. What is not said stays blank. */
export type NamesSpec = Framing & {
  readonly kind: 'names';
  readonly downLabel: string;
  readonly acrossLabel: string;
  readonly itemLabel: string;
  readonly whenLabel: string;
  readonly laterLabel: string;
  /** What a marked name is, as words of a key. */
  readonly markLabel: string;
  readonly down: readonly {
    readonly key: string;
    readonly label: string;
    readonly target: Target | null;
    readonly choice: Choice;
  }[];
  readonly across: readonly { readonly key: string; readonly label: string }[];
  readonly items: readonly NamedItem[];
};
