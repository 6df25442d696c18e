import { label, words, type Grid } from '#charts/grid-cells.ts';
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

export function statementsMarks({ groups, items }: StatementsSpec): readonly Statement[] {
  return statementsInOrder(groups, items);
}

/** Statements group by group, in the order of the groups. */
export function statementsInOrder(groups: StatementsSpec['groups'], items: readonly Statement[]): readonly Statement[] {
  return groups.flatMap(({ key }) => items.filter(({ group }) => group === key));
}

export function statementsGrid({
  groupLabel,
  headingLabel,
  textLabel,
  factsLabel,
  groups,
  items,
}: StatementsSpec): Grid {
  return {
    columns: [
      label('group', groupLabel),
      label('heading', headingLabel),
      label('text', textLabel),
      label('facts', factsLabel),
    ],
    rows: statementsInOrder(groups, items).map((item) => [
      words(groups.find(({ key }) => key === item.group)?.label ?? item.group),
      { value: [item.sign, item.heading].filter(Boolean).join(' '), mark: item },
      words(item.text),
      words(item.facts.join(' · ')),
    ]),
  };
}
