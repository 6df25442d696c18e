import { useEffect } from 'react';
import { keysOf } from '#lib/keys-of.ts';
import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { columnOf, type Table } from '#model/table.ts';
import { useStores } from '#state/atlas-context.tsx';
import { FIELDS, type FieldName } from '#state/fields.ts';
import type { Notice } from '#state/store.ts';

/** Drops levels that a link names and this edition does not have, and tells the reader which. */
export function useKnownLevels<Row>(table: Table<Row>, clauses: Readonly<Partial<Record<FieldName, Clause>>>): void {
  const { atlas } = useStores();
  useEffect(() => {
    const patch: Record<string, Clause> = {};
    const notices: Notice[] = [];
    for (const field of keysOf(FIELDS)) {
      const { include, exclude } = clauses[field] ?? NO_CLAUSE;
      if (include.length + exclude.length === 0) continue;
      const { codeOf } = columnOf(table, field);
      const unknown = [...include, ...exclude].filter((level) => !codeOf.has(level));
      if (unknown.length === 0) continue;
      const isKnown = (level: string): boolean => codeOf.has(level);
      patch[field] = { include: include.filter(isKnown), exclude: exclude.filter(isKnown) };
      const { parameter } = FIELDS[field];
      notices.push(...unknown.map((value) => ({ kind: 'unknown-level', parameter, value }) as const));
    }
    if (notices.length > 0) atlas.getState().correct(patch, notices);
  }, [atlas, table, clauses]);
}
