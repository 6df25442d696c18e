import { figure, label, number, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import type { TilesSpec } from './spec.ts';

/** A row for each place. A map is never cut. */
export function tilesGrid({ tileLabel, valueLabel, outOfLabel, outOf, tiles }: TilesSpec): Grid {
  const cells = tabulate(tiles, [
    [label('tile', tileLabel), (tile) => words(tile.label)],
    [figure('value', valueLabel), (tile) => number(tile)],
    [figure('out-of', outOfLabel), () => ({ value: outOf, mark: null })],
  ]);
  return { ...cells, starts: [0] };
}
