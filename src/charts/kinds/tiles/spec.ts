import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';

/** A place with its count, at a row and column of a schematic map: it says where, never how large. */
export type Tile = Mark & {
  readonly label: string;
  readonly sublabel: string;
  /** Counted from the upper left; no two tiles share a place. */
  readonly row: number;
  readonly column: number;
  readonly target: Target | null;
  readonly choice: Choice;
};

/** Counts of compared places, each at its place among the others; nothing else is drawn. */
export type TilesSpec = Framing & {
  readonly kind: 'tiles';
  readonly tileLabel: string;
  readonly valueLabel: string;
  readonly outOfLabel: string;
  /** What each count is out of. */
  readonly outOf: number;
  readonly tiles: readonly Tile[];
};
