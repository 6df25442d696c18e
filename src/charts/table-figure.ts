import type { SourceRef } from '#model/source.ts';
import type { Framing } from './mark.ts';

export type TableRow = {
  readonly cells: readonly (string | number | null)[];
  readonly refs: () => readonly SourceRef[];
};

/** Records as a table, with the words that must go with it wherever it is taken. */
export type TableFigure = Framing & {
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[];
  readonly rows: readonly TableRow[];
};
