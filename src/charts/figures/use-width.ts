import { useCallback, useState, useSyncExternalStore } from 'react';

/** The width of an element in CSS pixels; `initial` until it is known. */
export function useWidth(initial: number): readonly [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (element === null || typeof ResizeObserver === 'undefined') return () => {};
      const observer = new ResizeObserver(onChange);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  const width = useSyncExternalStore(subscribe, () => element?.clientWidth ?? 0);
  return [setElement, width === 0 ? initial : width];
}
