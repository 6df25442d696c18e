import { useSyncExternalStore } from 'react';
import { usePreferences } from './atlas-context.tsx';
import { DEVICE, themeInForce, type Theme } from './theme.ts';

function watchDevice(onChange: () => void): () => void {
  const queries = Object.values(DEVICE).map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

/** Where there is no device, as where a page is drawn ahead, nothing is true of it. */
const onNoDevice = (): boolean => false;

function useDevice(query: string): boolean {
  return useSyncExternalStore(watchDevice, () => window.matchMedia(query).matches, onNoDevice);
}

/** The colours in force, as they change. */
export function useTheme(): Theme {
  const { theme } = usePreferences();
  const isDark = useDevice(DEVICE.isDark);
  const isForced = useDevice(DEVICE.isForced);
  const isPrinting = useDevice(DEVICE.isPrinting);
  return themeInForce(theme, { isDark, isForced, isPrinting });
}
