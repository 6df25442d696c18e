import { ownValue } from '#lib/own-value.ts';
import {
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ReactTable,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';

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
  columnVisibilityFeature,
  columnSizingFeature,
});

/** The library keeps columns alone: rows are ordered apart, once for all filters, in a fifth of its time (decision 29). */
type NoRow = Readonly<Record<string, never>>;
const NO_ROWS: NoRow[] = [];

export type TableModel = ReactTable<typeof features, NoRow>;

type Input<Row> = {
  /** Pinned columns first. */
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly hidden: readonly string[];
  readonly widths: Widths;
};

/** What the reader sorts by, sees and resizes, of a table whose state its owner holds. Everything handed on keeps its identity between renders. */
export function useTableModel<Row>(input: Input<Row>): TableModel {
  const { columns, sort, onSort, hidden, widths } = input;
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, NoRow>();
    return helper.columns(
      columns.map((column) =>
        helper.accessor(() => null, {
          id: column.id,
          size: column.width,
          minSize: narrowest(column),
          maxSize: WIDEST_COLUMN,
          enableHiding: column.isPinned !== true,
        }),
      ),
    );
  }, [columns]);
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
    data: NO_ROWS,
    manualSorting: true,
    columns: definitions,
    state,
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

/** Widths that fill a page: those the reader set stand, the others grow in proportion. Never below a column's own width. */
export function fillingWidths(
  columns: readonly { readonly id: string; readonly width: number }[],
  chosen: Widths,
  available: number,
): Widths {
  const free = columns.filter(({ id }) => ownValue(chosen, id) === undefined);
  const taken = columns.reduce((sum, { id }) => sum + (ownValue(chosen, id) ?? 0), 0);
  const wanted = free.reduce((sum, { width }) => sum + width, 0);
  const growth = wanted === 0 ? 1 : Math.max(1, (available - taken) / wanted);
  const grown = free.map(({ id, width }) => [id, Math.floor(width * growth)] as const);
  return { ...chosen, ...Object.fromEntries(grown) };
}
