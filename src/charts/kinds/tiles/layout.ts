import type { Tile, TilesSpec } from './spec.ts';

/** How much of the colour a full count takes: so little that ink can be read on it in any theme. */
const FULL = 0.35;

/** A tile in shares of the map, from its upper left, with how much of the colour it takes; null where nothing is known. */
export type PlacedTile = {
  readonly tile: Tile;
  readonly left: number;
  readonly top: number;
  readonly tint: number | null;
};

/** `{ rows: 5, columns: 3, tiles: [{ left: 0, top: 0.2, tint: 0.6, … }] }`; a tile is one row high and one column wide. */
export type TilesLayout = { readonly rows: number; readonly columns: number; readonly tiles: readonly PlacedTile[] };

export function tilesLayout({ tiles, outOf }: TilesSpec): TilesLayout {
  const rows = Math.max(1, ...tiles.map(({ row }) => row + 1));
  const columns = Math.max(1, ...tiles.map(({ column }) => column + 1));
  return {
    rows,
    columns,
    tiles: tiles.map((tile) => {
      const share = tile.value === null || outOf === 0 ? null : tile.value / outOf;
      return {
        tile,
        left: tile.column / columns,
        top: tile.row / rows,
        tint: share === null ? null : FULL * share,
      };
    }),
  };
}
