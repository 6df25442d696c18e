import { useSyncExternalStore } from 'react';
import { usePreferences } from './atlas-context.tsx';

const DARK = '(prefers-color-scheme: dark)';

function watchDevice(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The colours in force: the reader's own choice, or the device's. */
export function useTheme(): 'light' | 'dark' {
  const { theme } = usePreferences();
  const isDeviceDark = useSyncExternalStore(watchDevice, () => window.matchMedia(DARK).matches);
  if (theme !== 'system') return theme;
  return isDeviceDark ? 'dark' : 'light';
}
