import { useStores } from '#state/atlas-context.tsx';
import { isTyping, useShortcut } from './use-shortcut.ts';

/** Ctrl-Z or ⌘-Z takes back a filter step, with Shift (or Ctrl-Y) it comes again; fields keep their own undo. */
export function useUndoKeys(): void {
  const { atlas } = useStores();
  useShortcut((event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y') || isTyping(event)) return;
    event.preventDefault();
    const { undo, redo } = atlas.getState();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
}
