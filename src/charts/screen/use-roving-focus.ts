import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

/** Disabled buttons take no focus, so they are no stops. */
const STOP = '[data-row]:not(:disabled)';

type Place = { readonly row: number; readonly column: number };

/**
 * One tab stop for a whole figure: the elements that carry `stopAt(row, column)` are reached by arrows, Home and End.
 * Spread `area` on their common ancestor. Home and End go along a list by default; in a grid they go along the row, and
 * with Ctrl to its first and last corner.
 */
export function useRovingFocus(shape: 'list' | 'grid' = 'list'): {
  readonly area: {
    ref: (element: HTMLElement | null) => void;
    onKeyDown: (event: KeyboardEvent) => void;
    onFocus: (event: FocusEvent) => void;
  };
  readonly stopAt: (row: number, column: number) => { tabIndex: number; 'data-row': number; 'data-column': number };
} {
  const [current, setCurrent] = useState<Place>({ row: 0, column: 0 });
  const element = useRef<HTMLElement | null>(null);
  // The stop that was current may have gone with its row, or may never have been there.
  // oxlint-disable-next-line react/exhaustive-deps -- any drawing may lose the stop; it is set once, when none is left
  useEffect(() => {
    if (element.current === null || element.current.querySelector(`${STOP}[tabindex='0']`) !== null) return;
    const first = element.current.querySelector(STOP);
    const place = first === null ? null : placeOf(first);
    if (place !== null && (place.row !== current.row || place.column !== current.column)) setCurrent(place);
  });
  return {
    area: {
      ref: (mounted) => {
        element.current = mounted;
      },
      onFocus: (event) => {
        const place = placeOf(event.target);
        if (place !== null && (place.row !== current.row || place.column !== current.column)) setCurrent(place);
      },
      onKeyDown: (event) => {
        const from = event.target instanceof Element ? placeOf(event.target) : null;
        if (from === null) return;
        const next = nearestStop(event.currentTarget, from, keyOf(event, shape));
        if (next === null) return;
        event.preventDefault();
        next.focus();
      },
    },
    stopAt: (row, column) => ({
      tabIndex: row === current.row && column === current.column ? 0 : -1,
      'data-row': row,
      'data-column': column,
    }),
  };
}

function keyOf({ key, ctrlKey, metaKey }: KeyboardEvent, shape: 'list' | 'grid'): string {
  const isEnd = key === 'Home' || key === 'End';
  return shape === 'grid' && isEnd ? `${ctrlKey || metaKey ? 'Corner' : 'Row'}${key}` : key;
}

function placeOf(element: Element): Place | null {
  if (!(element instanceof HTMLElement) || element.dataset['row'] === undefined) return null;
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) };
}

function nearestStop(area: Element, from: Place, key: string): HTMLElement | null {
  const stops = [...area.querySelectorAll<HTMLElement>(STOP)].map((element) => ({
    element,
    row: Number(element.dataset['row']),
    column: Number(element.dataset['column']),
  }));
  const inRow = stops.filter((stop) => stop.row === from.row).toSorted((a, b) => a.column - b.column);
  const inColumn = stops.filter((stop) => stop.column === from.column).toSorted((a, b) => a.row - b.row);
  switch (key) {
    case 'ArrowRight':
      return inRow.find((stop) => stop.column > from.column)?.element ?? null;
    case 'ArrowLeft':
      return inRow.findLast((stop) => stop.column < from.column)?.element ?? null;
    case 'ArrowDown':
      return inColumn.find((stop) => stop.row > from.row)?.element ?? null;
    case 'ArrowUp':
      return inColumn.findLast((stop) => stop.row < from.row)?.element ?? null;
    case 'Home':
      return (inColumn.length > 1 ? inColumn : inRow).at(0)?.element ?? null;
    case 'End':
      return (inColumn.length > 1 ? inColumn : inRow).at(-1)?.element ?? null;
    case 'RowHome':
      return inRow.at(0)?.element ?? null;
    case 'RowEnd':
      return inRow.at(-1)?.element ?? null;
    case 'CornerHome':
      return stops.at(0)?.element ?? null;
    case 'CornerEnd':
      return stops.at(-1)?.element ?? null;
    default:
      return null;
  }
}
