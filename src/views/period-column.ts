import type { Confidence, Period } from '#model/period.ts';
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

/** How sure this project is of what came after the report; empty where the report stands for it. */
export function confidenceColumn<Row extends { readonly confidence: Confidence | null }>({
  wording: { say },
}: ColumnWords): TableColumn<Row> {
  return {
    id: 'confidence',
    label: say.figure.confidence,
    width: 110,
    value: ({ confidence }) => (confidence === null ? null : say.figure.confidences[confidence]),
  };
}
