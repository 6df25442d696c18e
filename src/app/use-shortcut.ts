import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '#state/atlas-context.tsx';

/** Hears keys anywhere on the page, unless the reader has switched such shortcuts off. */
export function useShortcut(onKey: (event: KeyboardEvent) => void): void {
  const { hasShortcuts } = usePreferences();
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    if (!hasShortcuts) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && !event.isComposing) hear(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [hasShortcuts]);
}

/** Whether a key is meant for a field. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
