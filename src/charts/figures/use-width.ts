import { useLayoutEffect, useState } from 'react';

/** The width of an element inside its scroll bar, in CSS pixels; `initial` until it is known. Asks for no layout while drawing. */
export function useWidth(initial: number): readonly [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width === 0 ? initial : width];
}
