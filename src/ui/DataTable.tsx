import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useWidth } from '#charts/screen/use-width.ts';
import type { Wording } from '#i18n/wording.ts';
import { keepIn, type RowSet } from '#model/row-set.ts';
import { isLong, scrollDownTo, TableBody } from './TableBody.tsx';
import { TableHead } from './TableHead.tsx';
import { TableTools } from './TableTools.tsx';
import type { CopiedTable } from './table-copy.ts';
import {
  groupRows,
  linesOf,
  linesOfGroups,
  linesOfPlaces,
  withDetails,
  type TableGrouping,
  type TableLine,
} from './table-lines.ts';
import { orderOf, rowsAt } from './table-order.ts';
import { fillingWidths, useTableModel, type TableColumn, type TableSort, type Widths } from './use-table-model.ts';
import './data-table.css';

export type { TableGrouping } from './table-lines.ts';
export type { TableColumn, TableSort } from './use-table-model.ts';

type Props<Row> = {
  /** The same array as long as nothing in it changes; so too `columns`, `groupings` and `rowId`. */
  readonly rows: readonly Row[];
  /** The rows to show; all where it is left out. */
  readonly passing?: RowSet;
  readonly columns: readonly TableColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly caption: string;
  readonly wording: Wording;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  readonly groupings: readonly TableGrouping<Row>[];
  readonly groupBy: string | null;
  readonly onGroupBy: (grouping: string | null) => void;
  readonly openRow: string | null;
  readonly onOpenRow: (id: string | null) => void;
  /** Null where a row opens a dialog of its own. */
  readonly details: ((row: Row) => ReactNode) | null;
  readonly highlightRow?: (row: Row) => boolean;
  readonly emptyText: ReactNode;
  /** Further controls of the tool row. */
  readonly tools?: ReactNode;
  /** Of the scrolling part, in CSS pixels. */
  readonly maxHeight?: number;
};

type Opening = { readonly line: string; readonly row: string };

const NOTHING: ReadonlySet<string> = new Set();

/** Records as a table that can be sorted, grouped, resized, opened row by row and copied. Its owner holds the state that a link should carry. */
export function DataTable<Row>(props: Props<Row>): ReactNode {
  const { rows, passing, rowId, caption, wording, sort, onSort, hidden, onHidden, groupings, groupBy, onGroupBy } =
    props;
  const { openRow, onOpenRow, details, highlightRow, emptyText, tools, maxHeight = 640 } = props;
  const { say, format } = wording;
  const keys = useId();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [measure, available] = useWidth(0);
  const [chosenWidths, setChosenWidths] = useState<Widths>({});
  const [collapsed, setCollapsed] = useState<{
    readonly grouping: string | null;
    readonly groups: ReadonlySet<string>;
  }>({
    grouping: null,
    groups: NOTHING,
  });
  const [opening, setOpening] = useState<Opening | null>(null);
  const isPrinting = useIsPrinting();
  const scrollerRef = useCallback(
    (element: HTMLElement | null) => {
      setScroller(element);
      measure(element);
    },
    [measure],
  );

  const columns = useMemo(
    () => props.columns.toSorted((one, other) => Number(other.isPinned === true) - Number(one.isPinned === true)),
    [props.columns],
  );
  const shown = useMemo(
    () => columns.filter(({ id, isPinned }) => isPinned === true || !hidden.includes(id)),
    [columns, hidden],
  );
  const widths = useMemo(() => fillingWidths(shown, chosenWidths, available), [shown, chosenWidths, available]);
  const model = useTableModel({ columns, sort, onSort, hidden, widths });

  // Rows are put in order once for each way to sort; a filter only picks from them.
  const ordered = useMemo(() => orderOf(rows, columns, sort, wording), [rows, columns, sort, wording]);
  const places = useMemo(() => (passing === undefined ? ordered : keepIn(ordered, passing)), [ordered, passing]);
  const grouping = groupings.find(({ id }) => id === groupBy);
  const groups = useMemo(
    () =>
      grouping === undefined ? null : groupRows(rowsAt(rows, places), grouping, say.table.ungrouped, format.compare),
    [rows, places, grouping, say, format],
  );
  const folded = collapsed.grouping === groupBy ? collapsed.groups : NOTHING;
  const closed = useMemo(
    () => (groups === null ? linesOfPlaces(rows, places, rowId) : linesOf(linesOfGroups(groups, folded, rowId))),
    [groups, rows, places, folded, rowId],
  );
  const lines = useMemo(() => withDetails(closed, openRow, opening?.line ?? null), [closed, openRow, opening]);

  const order = JSON.stringify([sort, groupBy]);
  const orderInSight = useRef(order);
  useEffect(() => {
    if (orderInSight.current !== order) scrollDownTo(scroller, 0);
    orderInSight.current = order;
  }, [scroller, order]);

  const toggle = (line: TableLine<Row>): void => {
    if (line.kind === 'group') {
      const groupsNow = new Set(folded);
      if (!groupsNow.delete(line.group)) groupsNow.add(line.group);
      setCollapsed({ grouping: groupBy, groups: groupsNow });
    } else if (line.kind === 'row') {
      const isOpen = lines.lineAt(lines.detailsAt)?.key === `details ${line.key}`;
      setOpening(isOpen ? null : { line: line.key, row: line.id });
      onOpenRow(isOpen ? null : line.id);
    }
  };
  const tableToCopy = (): CopiedTable => {
    const cells = (row: Row): (string | number)[] => shown.map(({ value }) => value(row) ?? say.figure.gap);
    const heads = shown.map(({ label, isNumeric = false }) => ({ label, isNumeric }));
    if (groups === null || grouping === undefined)
      return { caption, columns: heads, rows: rowsAt(rows, places).map(cells) };
    return {
      caption,
      columns: [{ label: grouping.label, isNumeric: false }, ...heads],
      rows: groups.flatMap(({ label, rows: members }) => members.map((row) => [label, ...cells(row)])),
    };
  };
  // No filter changes it.
  const head = useMemo(
    () => (
      <TableHead
        model={model}
        columns={shown}
        wording={wording}
        onWidth={(column, width) => setChosenWidths({ ...widths, [column]: width })}
        onResetWidths={() => setChosenWidths({})}
      />
    ),
    // oxlint-disable-next-line react/exhaustive-deps -- the model stays the same object while what it sorts by changes
    [model, shown, wording, widths, sort],
  );
  const inGroups = groups?.reduce((sum, group) => sum + group.rows.length, 0) ?? 0;
  const [firstWidth = 0, ...otherWidths] = shown.map(({ id }) => model.getColumn(id)?.getSize() ?? 0);
  const firstCss = `min(${firstWidth}px, var(--data-table-cap))`;
  const restWidth = otherWidths.reduce((sum, width) => sum + width, 0);
  return (
    <div className="data-table">
      <TableTools
        caption={caption}
        wording={wording}
        columns={columns.filter(({ isPinned }) => isPinned !== true)}
        hidden={hidden}
        onHidden={onHidden}
        hasPinned={columns.some(({ isPinned }) => isPinned === true)}
        groupings={groupings}
        groupBy={grouping?.id ?? null}
        onGroupBy={onGroupBy}
        tableToCopy={tableToCopy}
      >
        {tools}
      </TableTools>
      {inGroups > places.length && <p className="data-table-note">{say.table.severalGroups}</p>}
      <p id={keys} className="visually-hidden">
        {say.table.keys}
      </p>
      <div
        ref={scrollerRef}
        className="data-table-scroll"
        data-long={isLong(lines)}
        style={{ maxHeight: `min(${maxHeight}px, var(--data-table-most, 80dvh))` }}
      >
        <table
          aria-rowcount={lines.length + 1}
          aria-describedby={keys}
          style={{ width: `calc(${firstCss} + ${restWidth}px)` }}
        >
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            <col style={{ width: firstCss }} />
            {otherWidths.map((width, at) => (
              <col key={shown[at + 1]?.id} style={{ width }} />
            ))}
          </colgroup>
          {head}
          {places.length === 0 ? (
            <tbody>
              <tr>
                <td colSpan={shown.length}>
                  <div className="data-table-empty">{emptyText}</div>
                </td>
              </tr>
            </tbody>
          ) : (
            <TableBody
              lines={lines}
              columns={shown}
              wording={wording}
              scroller={scroller}
              height={maxHeight}
              isWhole={isPrinting}
              isOpenedElsewhere={openRow !== opening?.row}
              collapsed={folded}
              details={details}
              highlightRow={highlightRow}
              onToggle={toggle}
            />
          )}
        </table>
      </div>
    </div>
  );
}

/** Paper has no scroll bar: while a page is printed, all rows are drawn. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setIsPrinting(true));
    const end = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
