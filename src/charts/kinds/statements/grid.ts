import { label, words, type Grid } from '#charts/grid-cells.ts';
import { statementsLayout } from './layout.ts';
import type { StatementsSpec } from './spec.ts';

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
    rows: statementsLayout({ groups, items }).flatMap(({ group, items: own }) =>
      own.map((item) => [
        words(group.label),
        { value: [item.sign, item.heading].filter(Boolean).join(' '), mark: item },
        words(item.text),
        words(item.facts.join(' · ')),
      ]),
    ),
  };
}
