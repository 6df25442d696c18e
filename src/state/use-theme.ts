import { useSyncExternalStore } from 'react';
import { usePreferences } from './atlas-context.tsx';

const DARK = '(prefers-color-scheme: dark)';
const PAPER = 'print';

function watchDevice(onChange: () => void): () => void {
  const queries = [window.matchMedia(DARK), window.matchMedia(PAPER)];
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

/** The colours in force: the reader's own choice, or the device's; on paper always the light ones. */
export function useTheme(): 'light' | 'dark' {
  const { theme } = usePreferences();
  const isDeviceDark = useSyncExternalStore(watchDevice, () => window.matchMedia(DARK).matches);
  const isPrinted = useSyncExternalStore(watchDevice, () => window.matchMedia(PAPER).matches);
  if (isPrinted) return 'light';
  if (theme !== 'system') return theme;
  return isDeviceDark ? 'dark' : 'light';
}
