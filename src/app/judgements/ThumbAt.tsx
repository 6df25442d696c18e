import { useMemo, type ReactNode } from 'react';
import { Thumb } from '#charts/screen/Thumb.tsx';
import { PALETTES } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { useTheme } from '#state/use-theme.ts';
import type { FigurePlace } from '#views/figure-slots.ts';
import { useDrawnItems } from '#app/briefing/use-drawn-items.ts';

/** The figure at an address as a stamp; nothing until its data is here, or where the address draws none. */
export default function ThumbAt({ figure, address, wording }: FigurePlace & { readonly wording: Wording }): ReactNode {
  const items = useMemo(() => [{ id: '', search: address, figure, caption: '', data: '' }], [address, figure]);
  const [drawn] = useDrawnItems(items, wording);
  const palette = PALETTES[useTheme()];
  const spec = drawn?.piece?.spec;
  return spec === undefined || spec === null ? null : <Thumb spec={spec} palette={palette} />;
}
