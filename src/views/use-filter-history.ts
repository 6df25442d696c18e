import { useAtlas } from '#state/atlas-context.tsx';

/** Undo and redo of filter steps, as a filter bar takes them. */
export function useFilterHistory(): {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
} {
  const onUndo = useAtlas((atlas) => atlas.undo);
  const onRedo = useAtlas((atlas) => atlas.redo);
  const canUndo = useAtlas((atlas) => atlas.past.length > 0);
  const canRedo = useAtlas((atlas) => atlas.future.length > 0);
  return { canUndo, canRedo, onUndo, onRedo };
}
