import type { PartialDate } from '#lib/partial-date.ts';
import type { Mark } from './mark.ts';

/** One value of a grid; a cell that shows a mark carries it, so that its evidence can be opened. */
export type GridCell = {
  readonly value: string | number | null;
  readonly mark: Mark | null;
  /** The date that the words are of, as precisely as it is known: files hold it beside them. */
  readonly date?: PartialDate | null;
  /** What the words are made of where files hold it in two columns: a rank or sign, and what has it. */
  readonly parted?: { readonly sign: string | number; readonly words: string };
};
export type GridColumn = {
  readonly key: string;
  readonly label: string;
  readonly isNumeric: boolean;
  /** Whether its numbers are shares between 0 and 1. */
  readonly isShare?: boolean;
  /** Whether it sums up other columns. Sums are read; files, which are added up again, hold none. */
  readonly isTotal?: boolean;
};

/** A chart as a table: what the table view, screen readers, CSV and slides show. */
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
  /**
   * The rows at which a picture may be cut, where not each row can be drawn without the others: a row of totals stays
   * with the row before it. `[0]` is a figure that cannot be cut.
   */
  readonly starts?: readonly number[];
  /** The rows that sum up others, by their place: files hold none of them. */
  readonly totals?: readonly number[];
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
/** Words for a date, with the date. */
export const dated = (value: string, date: PartialDate | null): GridCell => ({ value, mark: null, date });
export const number = (mark: Mark): GridCell => ({ value: mark.value, mark });
export const label = (key: string, text: string): GridColumn => ({ key, label: text, isNumeric: false });
export const figure = (key: string, text: string): GridColumn => ({ key, label: text, isNumeric: true });
export const total = (key: string, text: string): GridColumn => ({ ...figure(key, text), isTotal: true });
