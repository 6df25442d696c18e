import type { Month, PartialDate } from '#lib/partial-date.ts';
import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

export type TimelineLane = {
  readonly key: string;
  readonly label: string;
  /** A quieter line under it, such as who convenes; left out for none. */
  readonly sublabel?: string;
  readonly target: Target | null;
  readonly choice: Choice;
};

/** Something that happened, as precisely as its date is known; null where it is not known at all. Its value is 1. */
export type TimelineEvent = Mark & {
  readonly lane: string;
  readonly date: PartialDate | null;
  /** The date in words. */
  readonly when: string;
  readonly label: string;
  readonly detail: string;
  /** A word or two beside the mark, such as the city, where there is room; left out for none. */
  readonly tag?: string;
  /** Drawn as a tick that only says that something happened then: the table tells what. */
  readonly isTick?: boolean;
  /** What choosing the mark chooses, and whether it is chosen; without it a mark opens its evidence. */
  readonly target?: Target;
  readonly choice?: Choice;
  readonly colour: ColourName;
  /** Happened after the edition closed, and so is none of the report's. */
  readonly isAfterReport: boolean;
};

/** Dated events in lanes over an axis of months, `from` and `to` included. */
export type TimelineSpec = Framing & {
  readonly kind: 'timeline';
  readonly laneLabel: string;
  readonly dateLabel: string;
  readonly eventLabel: string;
  readonly detailLabel: string;
  readonly undatedLabel: string;
  readonly afterReportLabel: string;
  readonly from: Month;
  readonly to: Month;
  /** The first month of each stretch that the axis names. */
  readonly ticks: readonly { readonly month: Month; readonly label: string }[];
  readonly lanes: readonly TimelineLane[];
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  /** Whether events too close to tell apart are gathered under their number. */
  readonly isClustered?: boolean;
  /** A day that the axis marks from top to bottom, such as the day of a report. */
  readonly line?: { readonly date: PartialDate; readonly label: string };
  /** Whether a line joins the events of a lane: each follows from the one before. */
  readonly isJoined?: boolean;
};
