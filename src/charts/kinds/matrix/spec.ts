import type { CellState } from '#model/source.ts';
import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';

export type MatrixCell = Mark & {
  readonly state: CellState;
  /** What stands beside the state, such as the articles a cell rests on; empty when there is nothing. */
  readonly detail: string;
  /** What the cell comes to, in a line. */
  readonly gist?: string;
  /** A note that the reader should know of; the cell is marked. Null when there is none. */
  readonly note: string | null;
};

/** How many cells of a line say yes, out of those that say yes or no. */
export type MatrixTotal = Mark & { readonly coded: number };

export type MatrixLine = {
  readonly key: string;
  readonly label: string;
  /** The label where room is short; the label itself unless said. */
  readonly shortLabel?: string;
  /** A second, quieter line under the label; empty when there is none. */
  readonly sublabel: string;
  readonly target: Target | null;
  readonly choice: Choice;
  readonly total: MatrixTotal;
  /** What the line amounts to in words, such as "both" or "only Beijing"; null where the matrix has no such words. */
  readonly remark: { readonly words: string; readonly isDifference: boolean } | null;
};

/** Coded cells of four states. `cells[down][across]`. A value is 1 for yes, 0 for no, null where nothing is coded. */
export type MatrixSpec = Framing & {
  readonly kind: 'matrix';
  readonly downLabel: string;
  readonly acrossLabel: string;
  /** Heads of the margins; null leaves that margin out. */
  readonly downTotalLabel: string | null;
  readonly acrossTotalLabel: string | null;
  /** Head of the remarks; null where no line has any. */
  readonly remarkLabel: string | null;
  /** What each state is called: in a cell, and in full. */
  readonly words: Readonly<Record<CellState, { readonly short: string; readonly long: string }>>;
  readonly down: readonly MatrixLine[];
  readonly across: readonly MatrixLine[];
  readonly cells: readonly (readonly MatrixCell[])[];
  /**
   * Where room is short the lines down become cards, unless the matrix is to stay one: with signs alone in its cells and its
   * heads upright.
   */
  readonly cards?: 'down' | 'none';
};
