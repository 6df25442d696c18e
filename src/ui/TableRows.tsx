import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Words } from '#charts/screen/Words.tsx';
import type { Wording } from '#i18n/wording.ts';
import type { TableLine } from './table-lines.ts';
import type { TableColumn } from './use-table-model.ts';

/** What makes a `<tr>` a stop of the arrow keys and lets it be measured. */
export type RowStop = {
  readonly 'aria-rowindex': number;
  readonly 'data-index': number;
  readonly tabIndex: number;
  readonly ref: Ref<HTMLTableRowElement> | undefined;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const OPEN = <ChevronDown size={16} aria-hidden />;
const CLOSED = <ChevronRight size={16} aria-hidden />;

type RecordProps<Row> = {
  readonly row: Row;
  readonly stop: RowStop;
  readonly columns: readonly TableColumn<Row>[];
  /** Null where a row opens a dialog of its own instead of details below it. */
  readonly isOpen: boolean | null;
  readonly isHighlighted: boolean;
  readonly wording: Wording;
  readonly onToggle: () => void;
};

/** One record; its first cell names it and opens its details. */
export function RecordRow<Row>(props: RecordProps<Row>): ReactNode {
  const { row, stop, columns, isOpen, isHighlighted, wording, onToggle } = props;
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <tr {...stop} data-kind="row" data-open={isOpen === true} data-highlight={isHighlighted}>
      <th scope="row" data-pinned={first.isPinned} data-numeric={first.isNumeric}>
        <div className="data-table-name">
          <button
            type="button"
            className="data-table-toggle"
            aria-expanded={isOpen ?? undefined}
            aria-haspopup={isOpen === null ? 'dialog' : undefined}
            aria-label={wording.say.table.details(String(first.value(row) ?? wording.say.figure.gap))}
            onClick={onToggle}
          >
            {isOpen === true ? OPEN : CLOSED}
          </button>
          <div>{cellOf(first, row, wording)}</div>
        </div>
      </th>
      {others.map((column) => (
        <td key={column.id} data-pinned={column.isPinned} data-numeric={column.isNumeric}>
          {cellOf(column, row, wording)}
        </td>
      ))}
    </tr>
  );
}

function cellOf<Row>(column: TableColumn<Row>, row: Row, { say, format, language }: Wording): ReactNode {
  if (column.cell !== undefined) return column.cell(row);
  const value = column.value(row);
  if (value === null) return <span className="data-table-unknown">{say.figure.gap}</span>;
  return typeof value === 'number' ? format.number(value) : <Words text={value} language={language} />;
}

type GroupProps<Row> = {
  readonly line: Extract<TableLine<Row>, { kind: 'group' }>;
  readonly stop: RowStop;
  readonly span: number;
  readonly isOpen: boolean;
  readonly wording: Wording;
  readonly onToggle: () => void;
};

/** The head of a group, with its count. */
export function GroupRow<Row>({ line, stop, span, isOpen, wording, onToggle }: GroupProps<Row>): ReactNode {
  return (
    <tr {...stop} data-kind="group">
      <th scope="rowgroup" colSpan={span}>
        <button type="button" className="data-table-group" tabIndex={-1} aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? OPEN : CLOSED}
          <span>{line.label}</span> <span className="data-table-count">{wording.say.table.groupCount(line.count)}</span>
        </button>
      </th>
    </tr>
  );
}

type DetailsProps = { readonly stop: RowStop; readonly span: number; readonly children: ReactNode };

/** All about the open record, across the table. */
export function DetailsRow({ stop, span, children }: DetailsProps): ReactNode {
  return (
    <tr {...stop} tabIndex={undefined} data-kind="details">
      <td colSpan={span}>
        <div className="data-table-details">{children}</div>
      </td>
    </tr>
  );
}
