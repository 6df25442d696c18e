import { CELL_STATES } from '#model/source.ts';
import type { MatrixLine, MatrixSpec } from './spec.ts';

/** A total on its track: 3 of 4 coded cells are `{ value: 3, share: 0.75 }`. Where nothing is coded, neither is known. */
export function placeTotal({ total: { value, coded } }: MatrixLine) {
  return value === null || coded === 0 ? { value: null, share: null } : { value, share: value / coded };
}

/** The states that occur, in their order, with their cells. */
export function statesIn({ cells }: MatrixSpec) {
  const all = cells.flat();
  return CELL_STATES.map((state) => ({ state, count: all.filter((cell) => cell.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}

export function hasNotes({ cells }: MatrixSpec): boolean {
  return cells.flat().some(({ note }) => note !== null);
}
