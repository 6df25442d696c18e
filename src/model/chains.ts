import type { PartialDate } from '#lib/partial-date.ts';
import { inTimeOrder } from './lineage.ts';

/** Something that may take the place of others, or amend them. */
type Linked = {
  readonly id: string;
  readonly date: PartialDate | null;
  readonly replaces: readonly string[];
  readonly amends: readonly string[];
};

/** The others that one is linked to by its own words: `[draft, older version, what it amends]`. */
export function linksOf({ replaces, amends }: Pick<Linked, 'replaces' | 'amends'>): readonly string[] {
  return [...replaces, ...amends];
}

/**
 * Those that belong together because one takes the place of another or amends it, each chain in time order and the chains by
 * their first: a draft, its final text and what amends that make `[draft, final, amendment]`. What stands alone is left out.
 */
export function chainsOf<Record extends Linked>(records: readonly Record[]): Record[][] {
  const ordered = inTimeOrder(records);
  const chainOf = new Map(ordered.map((record) => [record.id, new Set([record.id])]));
  for (const { id, ...links } of ordered) {
    for (const other of linksOf(links)) {
      const [own, joined] = [chainOf.get(id), chainOf.get(other)];
      if (own === undefined || joined === undefined || own === joined) continue;
      for (const each of joined) {
        own.add(each);
        chainOf.set(each, own);
      }
    }
  }
  return [...new Set(chainOf.values())]
    .filter(({ size }) => size > 1)
    .map((chain) => ordered.filter(({ id }) => chain.has(id)));
}
