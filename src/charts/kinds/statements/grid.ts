import { label, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import { statementsLayout } from './layout.ts';
import type { StatementsSpec } from './spec.ts';

export function statementsGrid(spec: StatementsSpec): Grid {
  const lines = statementsLayout(spec).flatMap(({ group, items }) => items.map((item) => ({ group, item })));
  return tabulate(lines, [
    [label('group', spec.groupLabel), ({ group }) => words(group.label)],
    [
      label('heading', spec.headingLabel),
      ({ item }) => ({
        value: [item.sign, item.heading].filter(Boolean).join(' '),
        mark: item,
        ...(item.sign === '' ? {} : { parted: { sign: item.sign, words: item.heading } }),
      }),
    ],
    [label('text', spec.textLabel), ({ item }) => words(item.text)],
    [label('facts', spec.factsLabel), ({ item }) => words(item.facts.join(' · '))],
  ]);
}
