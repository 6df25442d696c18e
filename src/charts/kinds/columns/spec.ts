import type { SourceRef } from '#model/source.ts';
import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

export type Tick = {
  readonly key: string;
  readonly label: string;
  /** The label where room is short. */
  readonly shortLabel: string;
  readonly target: Target | null;
  readonly whole: number;
  readonly choice: Choice;
  /** How many its shares are of, written over the column; undefined where columns are as high as their sums. */
  readonly count?: number;
  /** Whether what is counted ends inside it, so that its column is hatched. */
  readonly isPartial?: boolean;
};

export type Series = {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly target: Target | null;
  readonly choice: Choice;
  /** One mark per tick, in the order of the ticks. */
  readonly marks: readonly Mark[];
};

/** A value that someone else states for a span of ticks, drawn as a line over it. */
export type Reference = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly label: string;
  readonly refs: readonly SourceRef[];
};

/** What else happened at a tick, numbered above it and told in a key. Its value is how many things. */
export type Annotation = Mark & {
  readonly tick: string;
  readonly label: string;
  readonly items: readonly string[];
};

/** Counts over ordered ticks such as months, one series per level. */
export type ColumnsSpec = Framing & {
  readonly kind: 'columns';
  /** `cumulative` grows along slopes; `steps` adds up what comes in batches: it rises at a tick and is level between. */
  readonly mode: 'stacked' | 'lines' | 'share' | 'cumulative' | 'steps';
  /** Shares lie between 0 and 1; everything else counts. */
  readonly unit: 'count' | 'share';
  readonly tickLabel: string;
  readonly valueLabel: string;
  readonly ticks: readonly Tick[];
  readonly series: readonly Series[];
  readonly references: readonly Reference[];
  /** What comes in at each tick, where the series say what it adds up to; in the order of the ticks. */
  readonly rises?: { readonly label: string; readonly marks: readonly Mark[] };
  /** At most one for each tick, in the order of the ticks. */
  readonly annotations?: { readonly label: string; readonly marks: readonly Annotation[] };
};
