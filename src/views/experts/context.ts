import type { RecordOf } from '#data/snapshot.ts';
import type { Position } from '#selectors/positions.ts';
import type { Slice } from '#selectors/slice.ts';

export type RedLine = RecordOf<'red-lines'>;
export type Signatory = RecordOf<'signatories'>;

/** Everything that a builder of this view may look at. */
export type Context = Slice<Position> & {
  /** The positions that pass every filter. */
  readonly shown: readonly Position[];
  /** In the order of the statement. */
  readonly redLines: readonly RedLine[];
  readonly signatories: readonly Signatory[];
};
