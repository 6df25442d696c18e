import { useMemo } from 'react';
import type { FieldName } from '#state/fields.ts';
import { useKnownIds } from '#state/known-ids.ts';

type TableFields = {
  readonly sort: FieldName;
  readonly hidden: FieldName;
  /** The row that is open, where rows open. */
  readonly open?: FieldName;
};

const NO_ROWS: readonly string[] = [];

/**
 * Drops columns and rows that a link names and a table does not have, and tells the reader which. `rowIds` are those of
 * all rows, whatever the filters; keep the same objects while nothing in them changes.
 */
export function useKnownTable(
  { sort, hidden, open }: TableFields,
  columns: readonly { readonly id: string }[],
  rowIds: readonly string[] = NO_ROWS,
): void {
  const known = useMemo(() => {
    const isColumn = (id: string): boolean => columns.some((column) => column.id === id);
    const rows = new Set(rowIds);
    return {
      [sort]: isColumn,
      [hidden]: isColumn,
      ...(open === undefined ? {} : { [open]: (id: string) => rows.has(id) }),
    };
  }, [sort, hidden, open, columns, rowIds]);
  useKnownIds(known);
}
