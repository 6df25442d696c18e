import type { Framing } from '#charts/mark.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceRef } from '#model/source.ts';
import { groupRows, type TableGrouping } from './table-lines.ts';
import { orderOf, rowsAt } from './table-order.ts';
import type { TableColumn, TableSort } from './use-table-model.ts';

type Table<Row> = {
  readonly framing: Framing;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort;
  readonly hidden: readonly string[];
  readonly grouping?: TableGrouping<Row> | undefined;
  readonly wording: Wording;
};

/** A data table as it stands on its page, apart from it: the same columns, order and groups. */
export function tableFigure<Row extends { readonly refs: readonly SourceRef[] }>({
  framing,
  rows,
  columns,
  sort,
  hidden,
  grouping,
  wording,
}: Table<Row>): TableFigure {
  const shown = columns
    .filter(({ id, isPinned }) => isPinned === true || !hidden.includes(id))
    .toSorted((one, other) => Number(other.isPinned === true) - Number(one.isPinned === true));
  const sorted = rowsAt(rows, orderOf(rows, columns, sort, wording));
  const heads = shown.map(({ label, isNumeric = false }) => ({ label, isNumeric }));
  const cells = (row: Row): (string | number)[] => shown.map(({ value }) => value(row) ?? wording.say.figure.gap);
  if (grouping === undefined) {
    return { ...framing, columns: heads, rows: sorted.map((row) => ({ cells: cells(row), refs: () => row.refs })) };
  }
  const groups = groupRows(sorted, grouping, wording.say.table.ungrouped, wording.format.compare);
  return {
    ...framing,
    columns: [{ label: grouping.label, isNumeric: false }, ...heads],
    rows: groups.flatMap(({ label, rows: members }) =>
      members.map((row) => ({ cells: [label, ...cells(row)], refs: () => row.refs })),
    ),
  };
}
