import type { ButtonHTMLAttributes, HTMLAttributes } from 'react';
import type { Choice, Target } from '#charts/mark.ts';
import { gestureOf, type FigureActions } from './figure-props.ts';

/** The handlers that make any element choose its target by mouse, keyboard and context menu, and highlight it. */
export function choosing(
  target: Target | null,
  markKey: string,
  { onChoose, onMenu, onHighlight }: FigureActions,
): HTMLAttributes<HTMLElement> {
  if (target === null) return {};
  return {
    onClick: (event) => onChoose(target, gestureOf(event)),
    onKeyDown: (event) => {
      // A button clicks on a plain Enter by itself; with a modifier browsers differ.
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.altKey)) {
        event.preventDefault();
        onChoose(target, gestureOf(event));
      }
    },
    onContextMenu: (event) => {
      event.preventDefault();
      onMenu(target, markKey, event.currentTarget);
    },
    ...hovering(onHighlight, target, null),
  };
}

/** The handlers that light something up while the pointer or the focus is on it: `hovering(setLit, key, null)`. */
export function hovering<Lit>(light: (lit: Lit) => void, own: Lit, none: Lit) {
  const [enter, leave] = [() => light(own), () => light(none)];
  return { onMouseEnter: enter, onMouseLeave: leave, onFocus: enter, onBlur: leave };
}

type Toggled = { readonly key: string; readonly target: Target | null; readonly choice: Choice };

/** What makes a button choose its level and say whether that is chosen; out of use where it stands for none. */
export function toggling(
  { key, target, choice }: Toggled,
  actions: FigureActions,
): ButtonHTMLAttributes<HTMLButtonElement> {
  if (target === null) return { disabled: true };
  return { 'aria-pressed': choice === 'chosen', ...choosing(target, key, actions) };
}
