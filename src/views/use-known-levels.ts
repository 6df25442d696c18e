import { useMemo } from 'react';
import { keysOf } from '#lib/keys-of.ts';
import type { Clause } from '#model/clause.ts';
import { columnOf, type Table } from '#model/table.ts';
import { FIELDS, type FieldName } from '#state/fields.ts';
import { useKnownIds, type KnownIds } from '#state/known-ids.ts';

/** Drops levels that a link names and the table does not have, and tells the reader which. */
export function useKnownLevels<Row>(table: Table<Row>, clauses: Readonly<Partial<Record<FieldName, Clause>>>): void {
  const known = useMemo(() => {
    const byField: { [Name in FieldName]?: KnownIds[Name] } = {};
    for (const field of keysOf(FIELDS)) {
      if (clauses[field] !== undefined) byField[field] = (level) => columnOf(table, field).codeOf.has(level);
    }
    return byField;
  }, [table, clauses]);
  useKnownIds(known);
}
