import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';

/** Something said or set down. Its value is a number where the statement is one, otherwise 1. */
export type Statement = Mark & {
  readonly group: string;
  /** A number or glyph before the heading; empty for none. */
  readonly sign: string;
  readonly heading: string;
  readonly text: string;
  /** Such as who, when and how firmly. */
  readonly facts: readonly string[];
};

/** Statements in words, by groups, each with its source. */
export type StatementsSpec = Framing & {
  readonly kind: 'statements';
  /** `large` where headings must be as prominent as a number among them. */
  readonly size: 'ordinary' | 'large';
  readonly groupLabel: string;
  readonly headingLabel: string;
  readonly textLabel: string;
  readonly factsLabel: string;
  readonly groups: readonly {
    readonly key: string;
    readonly label: string;
    readonly target: Target | null;
    readonly choice: Choice;
  }[];
  readonly items: readonly Statement[];
};
