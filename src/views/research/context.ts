import type { RecordOf } from '#data/snapshot.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import type { RowSet } from '#model/row-set.ts';
import type { Event } from '#selectors/events.ts';
import type { Paper } from '#selectors/papers.ts';
import type { Slice } from '#selectors/slice.ts';
import type { WithFindings } from '#views/findings-figure.ts';

/** Everything that a builder of the research view may look at. */
export type Context = Slice<Paper> &
  WithFindings & {
    /** Rows that pass every filter, and how many they are. */
    readonly passing: RowSet;
    readonly total: number;
    /** The numbers that the report states; none while they are missing. */
    readonly numbers: readonly RecordOf<'key-figures'>[];
    /** Whether the report's findings in words are there yet. */
    readonly isFindingsRead: boolean;
    /** When the report came out, which is when the collection ends; null while the sources are missing. */
    readonly reportDate: PartialDate | null;
    /** Null while they are missing. */
    readonly policyEvents: readonly Event[] | null;
  };
