import { useEffect, useRef } from 'react';
import type { ViewId } from '#model/views.ts';

/** Takes the focus to the new page when the reader goes to one, so that reading and tabbing go on from there. */
export function useArrivalFocus(view: ViewId): void {
  const current = useRef(view);
  useEffect(() => {
    if (current.current === view) return;
    current.current = view;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [view]);
}
