import type { Period } from '#model/period.ts';
import { dimensionLabel, levelName } from '#selectors/dimension.ts';
import type { TableColumn } from '#ui/DataTable.tsx';
import type { ColumnWords } from './record-table.tsx';

/** The column that tells later records from those of the report's time; `id` is that of the filter by period. */
export function periodColumn<Row extends { readonly period: Period }>(
  words: ColumnWords,
  id: string,
): TableColumn<Row> {
  return {
    id: 'period',
    label: dimensionLabel(words, id),
    width: 130,
    value: ({ period }) => levelName(words, id, period),
  };
}
