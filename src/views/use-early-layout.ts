import { useEffect, useRef } from 'react';

/**
 * Has what was drawn laid out at once. The browser would do so at the beginning of the next frame, which it waits for
 * with nothing else to do; so the frame only paints, and is seen sooner. `drawn` is what the page was drawn from.
 */
export function useEarlyLayout(drawn: unknown): void {
  const before = useRef(drawn);
  useEffect(() => {
    // A page that has just come is laid out apart from being drawn, so that touches are answered in between.
    if (before.current === drawn) return;
    before.current = drawn;
    document.documentElement.getBoundingClientRect();
  }, [drawn]);
}
