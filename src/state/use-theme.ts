import { useSyncExternalStore } from 'react';
import { usePreferences } from './atlas-context.tsx';

const DARK = '(prefers-color-scheme: dark)';
const PAPER = 'print';
/** High contrast: the device colours the page, so the reader's own choice would not fit it. */
const FORCED = '(forced-colors: active)';

function watchDevice(onChange: () => void): () => void {
  const queries = [DARK, PAPER, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

/** The colours in force: the reader's own choice, or the device's; on paper always the light ones. */
export function useTheme(): 'light' | 'dark' {
  const { theme } = usePreferences();
  const isDeviceDark = useSyncExternalStore(watchDevice, () => window.matchMedia(DARK).matches);
  const isForced = useSyncExternalStore(watchDevice, () => window.matchMedia(FORCED).matches);
  const isPrinted = useSyncExternalStore(watchDevice, () => window.matchMedia(PAPER).matches);
  if (isPrinted) return 'light';
  if (theme !== 'system' && !isForced) return theme;
  return isDeviceDark ? 'dark' : 'light';
}
