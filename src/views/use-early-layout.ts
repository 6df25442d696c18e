import { useEffect } from 'react';

/**
 * Has what was drawn laid out at once. The browser would do so at the beginning of the next frame, which it waits for
 * with nothing else to do; so the frame only paints, and is seen sooner. `drawn` is what the page was drawn from.
 */
export function useEarlyLayout(drawn: unknown): void {
  useEffect(() => {
    document.documentElement.getBoundingClientRect();
  }, [drawn]);
}
