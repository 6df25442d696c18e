import type { Preferences } from './preferences.ts';

export type Theme = 'light' | 'dark';

/** What the device says of its colours, as media queries. */
export const DEVICE = {
  isDark: '(prefers-color-scheme: dark)',
  isPrinting: 'print',
  /** High contrast: the device colours the page, so the reader's own choice would not fit it. */
  isForced: '(forced-colors: active)',
} as const;

/** The colours in force: the reader's own choice, or the device's; on paper always the light ones. */
export function themeInForce(
  chosen: Preferences['theme'],
  device: { readonly [Question in keyof typeof DEVICE]: boolean },
): Theme {
  if (device.isPrinting) return 'light';
  if (chosen !== 'system' && !device.isForced) return chosen;
  return device.isDark ? 'dark' : 'light';
}
