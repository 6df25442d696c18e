import { useLayoutEffect, useRef, type MouseEvent } from 'react';

/** A press that has changed nothing by then was about something else. */
const PATIENCE = 1000;

/**
 * Keeps what a reader has just pressed where it is on the screen, while what is chosen there changes the page above it.
 * `changed` says of what the page is made, such as the ids of a choice.
 */
export function useKeptPlace(changed: string): (event: MouseEvent) => void {
  const pressed = useRef<{ readonly element: Element; readonly top: number; readonly at: number } | null>(null);
  useLayoutEffect(() => {
    const last = pressed.current;
    pressed.current = null;
    if (last === null || !last.element.isConnected || performance.now() - last.at > PATIENCE) return;
    const by = last.element.getBoundingClientRect().top - last.top;
    if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' });
  }, [changed]);
  return ({ target }) => {
    if (!(target instanceof Element)) return;
    pressed.current = { element: target, top: target.getBoundingClientRect().top, at: performance.now() };
  };
}
