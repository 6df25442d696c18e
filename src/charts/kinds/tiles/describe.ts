import { extremes } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { TilesSpec } from './spec.ts';

export function describeTiles({ valueLabel, tileLabel, tiles }: TilesSpec, wording: Wording): string[] {
  return [wording.say.alt.kinds.tiles(valueLabel, tileLabel, tiles.length), ...extremes(tiles, wording)];
}
