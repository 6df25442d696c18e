import { extremes } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { BarsSpec } from './spec.ts';

export function describeBars({ valueLabel, categoryLabel, bars }: BarsSpec, wording: Wording): string[] {
  const compared = bars.filter(({ isAside }) => isAside !== true);
  return [wording.say.alt.kinds.bars(valueLabel, categoryLabel, bars.length), ...extremes(compared, wording)];
}
