import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { widthRange, type TableColumn, type TableModel } from './use-table-model.ts';

type Props<Row> = {
  readonly model: TableModel;
  readonly columns: readonly TableColumn<Row>[];
  readonly wording: Wording;
  readonly onWidth: (column: string, width: number) => void;
  readonly onResetWidths: () => void;
};

/** The head of a data table: each column sorts by its label and is resized at its right edge. */
export function TableHead<Row>({ model, columns, wording, onWidth, onResetWidths }: Props<Row>): ReactNode {
  const { say } = wording;
  const keys = model.state.sorting.length;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const header = model.getColumn(column.id);
          const direction = header?.getIsSorted() ?? false;
          const place = (header?.getSortIndex() ?? -1) + 1;
          const Arrow = direction === 'desc' ? ArrowDown : ArrowUp;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={direction === false ? undefined : direction === 'asc' ? 'ascending' : 'descending'}
              data-numeric={column.isNumeric}
              data-pinned={column.isPinned}
            >
              <button
                type="button"
                className="data-table-sort"
                title={say.table.sortHint(column.label)}
                onClick={(event) => header?.getToggleSortingHandler()?.(event)}
              >
                <span>{column.label}</span>
                {direction !== false && <Arrow size={14} aria-hidden />}
                {direction !== false && keys > 1 && (
                  <>
                    <span className="data-table-key" aria-hidden>
                      {place}
                    </span>
                    <span className="visually-hidden">, {say.table.sortKey(place)}</span>
                  </>
                )}
              </button>
              <ResizeHandle
                label={say.table.width(column.label)}
                hint={say.table.widthHint}
                spell={say.table.pixels}
                width={header?.getSize() ?? column.width}
                range={widthRange(column)}
                onWidth={(width) => onWidth(column.id, width)}
                onReset={onResetWidths}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type HandleProps = {
  readonly label: string;
  readonly hint: string;
  readonly spell: (width: number) => string;
  readonly width: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly onWidth: (width: number) => void;
  readonly onReset: () => void;
};

const STEP = 16;

function ResizeHandle({ label, hint, spell, width, range, onWidth, onReset }: HandleProps): ReactNode {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (to: number): void => onWidth(Math.round(Math.min(range.max, Math.max(range.min, to))));
  const grab = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (start.current !== null) resize(start.current.width + event.clientX - start.current.x);
  };
  const release = (): void => {
    start.current = null;
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? STEP * 4 : STEP;
    const act = {
      ArrowLeft: () => resize(width - step),
      ArrowRight: () => resize(width + step),
      Home: () => resize(range.min),
      End: () => resize(range.max),
      Enter: onReset,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <span
      role="separator"
      className="data-table-handle"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuetext={spell(Math.round(width))}
      title={hint}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
      onDoubleClick={onReset}
    />
  );
}
