import { useMemo } from 'react';
import { columnOf } from '#model/table.ts';
import type { AnySlice } from '#selectors/slice.ts';
import { useKnownIds } from '#state/known-ids.ts';

/** Drops levels that a link names and no record has, and tells the reader which. Keep the same slices while nothing in them changes. */
export function useKnownLevels(slices: readonly Pick<AnySlice, 'table' | 'clauses'>[]): void {
  const known = useMemo(
    () =>
      Object.fromEntries(
        slices.flatMap(({ table, clauses }) =>
          Object.keys(clauses).map((id) => [id, (level: string) => columnOf(table, id).codeOf.has(level)] as const),
        ),
      ),
    [slices],
  );
  useKnownIds(known);
}
