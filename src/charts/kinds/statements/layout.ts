import type { Statement, StatementsSpec } from './spec.ts';

type Group = StatementsSpec['groups'][number];

/** Statements group by group, in the order of the groups; those of which there is none are left out. */
export function statementsLayout({ groups, items }: Pick<StatementsSpec, 'groups' | 'items'>): readonly {
  readonly group: Group;
  readonly items: readonly Statement[];
}[] {
  return groups
    .map((group) => ({ group, items: items.filter((item) => item.group === group.key) }))
    .filter((each) => each.items.length > 0);
}
