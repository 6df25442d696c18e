import {
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ReactTable,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';

export type TableColumn<Row> = {
  readonly id: string;
  readonly label: string;
  /** What the column sorts by and what is copied; null is unknown and sorts last in both directions. */
  readonly value: (row: Row) => string | number | null;
  /** Ascending order where that of `value` is not the wanted one, such as pinyin. */
  readonly compare?: (one: Row, other: Row) => number;
  /** What is shown; without it the value, numbers in the language's manner (so give years a cell). */
  readonly cell?: (row: Row) => ReactNode;
  /** In CSS pixels. Columns grow together to fill a wider page, until the reader sets a width. */
  readonly width: number;
  readonly isNumeric?: boolean;
  /** The column that names the row: stays in sight and cannot be hidden. */
  readonly isPinned?: boolean;
};

export type TableSort = readonly { readonly column: string; readonly isDescending: boolean }[];

export type Widths = Readonly<Record<string, number>>;

const NARROWEST_COLUMN = 72;
const WIDEST_COLUMN = 960;

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
  columnSizingFeature,
});

// The library wants records; a row of ours may be of any type.
type Entry<Row> = { readonly row: Row };

export type TableModel<Row> = ReactTable<typeof features, Entry<Row>>;

type Input<Row> = {
  readonly rows: readonly Row[];
  /** Pinned columns first. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly wording: Wording;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly hidden: readonly string[];
  readonly widths: Widths;
};

/** Sorting, visibility and widths of a table whose state its owner holds. Everything handed on keeps its identity between renders. */
export function useTableModel<Row>(input: Input<Row>): TableModel<Row> {
  const { rows, columns, rowId, wording, sort, onSort, hidden, widths } = input;
  const data = useMemo(() => rows.map((row): Entry<Row> => ({ row })), [rows]);
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Entry<Row>>();
    return helper.columns(
      columns.map((column) => {
        const compare = column.compare ?? byValue(column, wording);
        return helper.accessor(({ row }) => column.value(row) ?? undefined, {
          id: column.id,
          size: column.width,
          minSize: narrowest(column),
          maxSize: WIDEST_COLUMN,
          enableHiding: column.isPinned !== true,
          sortUndefined: 'last',
          sortFn: (one, other) => compare(one.original.row, other.original.row),
        });
      }),
    );
  }, [columns, wording]);
  const sorting = useMemo(() => sortingOf(sort, columns), [sort, columns]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map(({ id, isPinned }) => [id, isPinned === true || !hidden.includes(id)])),
    [columns, hidden],
  );
  const state = useMemo(
    () => ({ sorting, columnVisibility, columnSizing: { ...widths } }),
    [sorting, columnVisibility, widths],
  );
  return useTable({
    features,
    data,
    columns: definitions,
    state,
    getRowId: ({ row }) => rowId(row),
    sortDescFirst: false,
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      onSort(next.map(({ id, desc }) => ({ column: id, isDescending: desc })));
    },
  });
}

const narrowest = ({ width }: { readonly width: number }): number => Math.min(width, NARROWEST_COLUMN);

/** The widths between which a reader may choose, in CSS pixels. */
export function widthRange(column: { readonly width: number }): { readonly min: number; readonly max: number } {
  return { min: narrowest(column), max: WIDEST_COLUMN };
}

/** The sort keys whose columns exist; an old link may name others. */
function sortingOf(sort: TableSort, columns: readonly { readonly id: string }[]): SortingState {
  return sort
    .filter(({ column }) => columns.some(({ id }) => id === column))
    .map(({ column, isDescending }) => ({ id: column, desc: isDescending }));
}

export function byValue<Row>({ value }: TableColumn<Row>, { format }: Wording): (one: Row, other: Row) => number {
  return (one, other) => {
    const [left, right] = [value(one) ?? '', value(other) ?? ''];
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : format.compare(String(left), String(right));
  };
}

/** Widths that fill a page: those the reader set stand, the others grow in proportion. Never below a column's own width. */
export function fillingWidths(
  columns: readonly { readonly id: string; readonly width: number }[],
  chosen: Widths,
  available: number,
): Widths {
  const free = columns.filter(({ id }) => chosen[id] === undefined);
  const taken = columns.reduce((sum, { id }) => sum + (chosen[id] ?? 0), 0);
  const wanted = free.reduce((sum, { width }) => sum + width, 0);
  const growth = wanted === 0 ? 1 : Math.max(1, (available - taken) / wanted);
  const grown = free.map(({ id, width }) => [id, Math.floor(width * growth)] as const);
  return { ...chosen, ...Object.fromEntries(grown) };
}
