import type { RecordOf } from '#data/snapshot.ts';
import type { WithFindings } from '#views/findings-figure.ts';
import type { Position } from '#selectors/positions.ts';
import type { Shown } from '#selectors/slice.ts';

export type RedLine = RecordOf<'red-lines'>;
export type Signatory = RecordOf<'signatories'>;

/** Everything that a builder of this view may look at. Its slice is of the positions. */
export type Context = Shown<Position> &
  WithFindings & {
    /** In the order of the statement. */
    readonly redLines: readonly RedLine[];
    readonly signatories: readonly Signatory[];
  };
