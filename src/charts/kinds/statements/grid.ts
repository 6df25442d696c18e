import { label, words, type Grid } from '#charts/grid-cells.ts';
import type { Statement, StatementsSpec } from './spec.ts';

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
