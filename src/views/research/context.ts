import type { RecordOf } from '#data/snapshot.ts';
import type { RowSet } from '#model/row-set.ts';
import type { Event } from '#selectors/events.ts';
import type { Paper } from '#selectors/papers.ts';
import type { Slice } from '#selectors/slice.ts';

/** Everything that a builder of the research view may look at. */
export type Context = Slice<Paper> & {
  /** Rows that pass every filter, and how many they are. */
  readonly passing: RowSet;
  readonly total: number;
  /** The numbers that the report states; none while they are missing. */
  readonly numbers: readonly RecordOf<'key-figures'>[];
  /** Null while they are missing. */
  readonly policyEvents: readonly Event[] | null;
};
