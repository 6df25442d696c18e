import { extremes } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { BarsSpec } from './spec.ts';

export function describeBars({ valueLabel, categoryLabel, bars, split }: BarsSpec, wording: Wording): string[] {
  const compared = bars.filter(({ isAside }) => isAside !== true);
  const parts = split?.parts.map(({ label }) => label) ?? [];
  return [
    wording.say.alt.kinds.bars(valueLabel, categoryLabel, bars.length),
    ...(parts.length > 1 ? [wording.say.alt.series(wording.format.list(parts))] : []),
    ...extremes(compared, wording),
  ];
}
