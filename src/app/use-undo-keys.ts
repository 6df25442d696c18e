import { useEffect } from 'react';
import { useStores } from '#state/atlas-context.tsx';

/** Ctrl-Z or ⌘-Z takes back a filter step, with Shift (or Ctrl-Y) it comes again; fields keep their own undo. */
export function useUndoKeys(): void {
  const { atlas } = useStores();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      const { undo, redo } = atlas.getState();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [atlas]);
}
