import { defaultRangeExtractor, measureElement, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { DetailsRow, GroupRow, RecordRow, type RowStop } from './TableRows.tsx';
import { findLine, type TableLine, type TableLines } from './table-lines.ts';
import type { TableColumn } from './use-table-model.ts';

type Props<Row> = {
  readonly lines: TableLines<Row>;
  /** The visible columns, in order. */
  readonly columns: readonly TableColumn<Row>[];
  readonly wording: Wording;
  readonly scroller: HTMLElement | null;
  /** Height of the scroller in CSS pixels, until it has been measured. */
  readonly height: number;
  readonly isWhole: boolean;
  /** The open row came from elsewhere, such as a link, and must be brought into sight. */
  readonly isOpenedElsewhere: boolean;
  readonly collapsed: ReadonlySet<string>;
  readonly details: ((row: Row) => ReactNode) | null;
  readonly highlightRow: ((row: Row) => boolean) | undefined;
  readonly onToggle: (line: TableLine<Row>) => void;
};

/** Two lines of text and a half. A row is measured once it is in sight. */
const USUAL_HEIGHT = 60;
const PAGE = 10;
const WORTH_VIRTUAL = 40;

/** The rows of a data table: only those in sight are drawn, and arrow keys move between them. */
export function TableBody<Row>(props: Props<Row>): ReactNode {
  const { lines, columns, wording, scroller, height, isWhole, isOpenedElsewhere } = props;
  const { collapsed, details, highlightRow, onToggle } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const { detailsAt } = lines;
  const found = useMemo(
    () => (current === null ? -1 : findLine(lines, ({ key }) => key === current)),
    [lines, current],
  );
  const active = found === -1 ? Math.max(0, detailsAt - 1) : found;

  const isVirtual = !isWhole && isLong(lines);
  // oxlint-disable-next-line react/incompatible-library -- the React compiler, which this would disturb, is not in use
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    // Also where all rows are drawn: to begin again would ask for the layout of the page.
    enabled: !isWhole,
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 4,
    getItemKey: lines.keyAt,
    // The row with the focus must not vanish under it, nor open details with what the reader does there.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([...defaultRangeExtractor(range), active, detailsAt])]
          .filter((index) => index >= 0 && index < range.count)
          .toSorted((one, other) => one - other),
      [active, detailsAt],
    ),
    initialRect: { width: 0, height },
    // What has no layout, such as a table in a hidden tab, says nothing about sizes.
    observeElementRect: (instance, report) => observeElementRect(instance, (rect) => rect.height > 0 && report(rect)),
    // A row is measured when it has been laid out: to ask before would lay out the whole page at once.
    measureElement: (element, entry, instance) =>
      entry === undefined
        ? (instance.itemSizeCache.get(lines.keyAt(instance.indexFromElement(element))) ?? USUAL_HEIGHT)
        : measureElement(element, entry, instance) || USUAL_HEIGHT,
  });

  useEffect(() => {
    // The effect of an earlier render may run after the key was pressed: that render's row is not the wanted one.
    if (wanted.current === null || wanted.current !== lines.lineAt(active)?.key) return;
    wanted.current = null;
    scroller?.querySelector<HTMLElement>(`tr[data-index="${active}"]`)?.focus();
  });
  useEffect(() => {
    // One stop for all rows: what can be pressed in a row is reached from that row.
    for (const control of scroller?.querySelectorAll<HTMLElement>('tr[data-kind=row] :is(a[href], button)') ?? []) {
      const stop = control.closest('tr')?.tabIndex ?? -1;
      if (control.tabIndex !== stop) control.tabIndex = stop;
    }
  });
  const revealed = useRef<string | null>(null);
  const openKey = lines.lineAt(detailsAt)?.key ?? null;
  useEffect(() => {
    if (scroller === null || revealed.current === openKey) return;
    revealed.current = openKey;
    if (openKey === null || !isOpenedElsewhere) return;
    const row = scroller.querySelector<HTMLElement>(`tr[data-index="${detailsAt - 1}"]`);
    if (isVirtual) virtualizer.scrollToIndex(detailsAt - 1, { align: 'start' });
    else scrollDownTo(scroller, (row?.offsetTop ?? 0) - (scroller.querySelector('thead')?.offsetHeight ?? 0));
  });

  const focusLine = (index: number): void => {
    const line = lines.lineAt(index);
    if (line === undefined) return;
    wanted.current = line.key;
    setCurrent(line.key);
  };
  const press = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const line = lines.lineAt(index);
    if (line === undefined || event.defaultPrevented || isElsewhere(event)) return;
    if (event.key === 'Enter' && event.target === event.currentTarget) {
      onToggle(line);
    } else if (event.key === 'Escape' && index + 1 >= detailsAt && index <= detailsAt && openKey !== null) {
      const row = detailsAt - 1;
      focusLine(row);
      onToggle(lines.lineAt(row) ?? line);
    } else {
      const next = line.kind === 'details' ? null : nextStop(lines, index, event.key);
      if (next === null) return;
      focusLine(next);
    }
    event.preventDefault();
  };
  const stopAt = (index: number): RowStop => ({
    'aria-rowindex': index + 2,
    'data-index': index,
    tabIndex: index === active ? 0 : -1,
    ref: isVirtual ? virtualizer.measureElement : undefined,
    onFocus: () => setCurrent(lines.lineAt(index)?.key ?? null),
    onKeyDown: (event) => press(event, index),
  });

  const slots = isVirtual
    ? virtualizer.getVirtualItems()
    : Array.from(lines, (_, index) => ({ index, start: 0, end: 0 }));
  const total = isVirtual ? virtualizer.getTotalSize() : 0;
  const sections = sectionsOf(lines, slots);
  const rest = total - (slots.at(-1)?.end ?? 0);
  return (
    <>
      {sections.map(({ group, places }) => (
        <tbody key={group}>
          {places.flatMap(({ index, gap }) => {
            const line = lines.lineAt(index);
            return line === undefined
              ? []
              : [
                  gap > 0 && <Gap key={`gap ${line.key}`} height={gap} span={columns.length} />,
                  line.kind === 'group' ? (
                    <GroupRow
                      key={line.key}
                      line={line}
                      stop={stopAt(index)}
                      span={columns.length}
                      isOpen={!collapsed.has(line.group)}
                      wording={wording}
                      onToggle={() => onToggle(line)}
                    />
                  ) : line.kind === 'row' ? (
                    <RecordRow
                      key={line.key}
                      row={line.row}
                      stop={stopAt(index)}
                      columns={columns}
                      isOpen={details === null ? null : index + 1 === detailsAt}
                      isHighlighted={highlightRow?.(line.row) ?? false}
                      wording={wording}
                      onToggle={() => onToggle(line)}
                    />
                  ) : (
                    <DetailsRow key={line.key} stop={stopAt(index)} span={columns.length}>
                      {details?.(line.row)}
                    </DetailsRow>
                  ),
                ];
          })}
        </tbody>
      ))}
      {rest > 0 && (
        <tbody>
          <Gap height={rest} span={columns.length} />
        </tbody>
      )}
    </>
  );
}

/** Moves what a scroller shows to `top` CSS pixels from its beginning. */
export function scrollDownTo(scroller: HTMLElement | null, top: number): void {
  if (scroller !== null) scroller.scrollTop = top;
}

/** Keeps the room of the rows that are not drawn. */
function Gap({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return (
    <tr aria-hidden className="data-table-gap">
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

type Place = { readonly index: number; readonly gap: number };
/** Whether a table is too long to be drawn whole. */
export function isLong<Row>({ length }: TableLines<Row>): boolean {
  return length > WORTH_VIRTUAL;
}

type Slot = { readonly index: number; readonly start: number; readonly end: number };

/** The slots by group, each with the empty height above it. */
function sectionsOf<Row>(
  lines: TableLines<Row>,
  slots: readonly Slot[],
): { readonly group: string; readonly places: readonly Place[] }[] {
  const sections: { group: string; places: Place[] }[] = [];
  for (const [at, { index, start }] of slots.entries()) {
    const group = lines.lineAt(index)?.group ?? '';
    const place = { index, gap: start - (slots[at - 1]?.end ?? 0) };
    const section = sections.at(-1);
    if (section?.group === group) section.places.push(place);
    else sections.push({ group, places: [place] });
  }
  return sections;
}

/** The line that a key leads to. Details are no stop: lines below them count one less. */
function nextStop<Row>({ length, detailsAt }: TableLines<Row>, from: number, key: string): number | null {
  const isBelow = (index: number): boolean => detailsAt !== -1 && index >= detailsAt;
  const at = isBelow(from) ? from - 1 : from;
  const last = detailsAt === -1 ? length - 1 : length - 2;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: last }[key];
  if (to === undefined || last < 0) return null;
  const stop = Math.min(last, Math.max(0, to));
  return isBelow(stop) ? stop + 1 : stop;
}

/** A key meant for a field or an open popover inside the row, or for the browser. */
function isElsewhere({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return true;
  return target instanceof Element && target.closest('input, select, textarea, [popover], dialog') !== null;
}
