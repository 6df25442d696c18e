import type { Mark } from './mark.ts';

/** One value of a grid; a cell that shows a mark carries it, so that its evidence can be opened. */
export type GridCell = { readonly value: string | number | null; readonly mark: Mark | null };
export type GridColumn = { readonly key: string; readonly label: string; readonly isNumeric: boolean };

/** A chart as a table: what the table view, screen readers, CSV and slides show. */
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
  /**
   * The rows at which a picture may be cut, where not each row can be drawn without the others: a row of totals stays
   * with the row before it. `[0]` is a figure that cannot be cut.
   */
  readonly starts?: readonly number[];
};

/** A grid of a row for each item, each column with what it shows of it: `[label('when', 'Date'), ({ when }) => words(when)]`. */
export function tabulate<Item>(
  items: readonly Item[],
  columns: readonly (readonly [GridColumn, (item: Item) => GridCell])[],
): Grid {
  return {
    columns: columns.map(([column]) => column),
    rows: items.map((item) => columns.map(([, cellOf]) => cellOf(item))),
  };
}

export const words = (value: string): GridCell => ({ value, mark: null });
export const number = (mark: Mark): GridCell => ({ value: mark.value, mark });
export const label = (key: string, text: string): GridColumn => ({ key, label: text, isNumeric: false });
export const figure = (key: string, text: string): GridColumn => ({ key, label: text, isNumeric: true });
