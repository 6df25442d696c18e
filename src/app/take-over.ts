import { startTransition, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Draws the dashboard in the place of what was drawn ahead, in steps, so that a slow phone answers to touches in between. A link
 * that has the focus hands it to the one that comes to stand there.
 */
export function takeOver(host: HTMLElement, dashboard: ReactNode): void {
  const links = (): HTMLElement[] => [...host.querySelectorAll('a')];
  const placeOf = (target: EventTarget | null): number => links().findIndex((link) => link === target);
  let place = placeOf(document.activeElement);
  const follow = ({ target }: FocusEvent): void => {
    place = placeOf(target);
  };
  host.addEventListener('focusin', follow);
  new MutationObserver((_, watcher) => {
    watcher.disconnect();
    host.removeEventListener('focusin', follow);
    if (document.activeElement === document.body) links()[place]?.focus();
  }).observe(host, { childList: true });
  startTransition(() => createRoot(host).render(dashboard));
}
