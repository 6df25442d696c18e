import { useEffect, useState } from 'react';

/** The width of an element inside its scroll bar, in CSS pixels; `initial` until the browser has laid it out. Asks for no layout of its own. */
export function useWidth(initial: number): readonly [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width === 0 ? initial : width];
}
