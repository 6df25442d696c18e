import { useEffect } from 'react';

/** Sees to it that the focus is never lost, from soon after the start on. */
export function useKeptFocus(): void {
  useEffect(() => {
    let end: (() => void) | null = null;
    let isOver = false;
    import('./keep-focus.ts').then(
      ({ keepFocus }) => {
        if (!isOver) end = keepFocus();
      },
      () => {
        // Without it the page works as pages do.
      },
    );
    return () => {
      isOver = true;
      end?.();
    };
  }, []);
}
