import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

/** A name on one side of a flow. */
export type FlowEnd = {
  readonly key: string;
  readonly label: string;
  readonly target: Target | null;
  readonly choice: Choice;
};

/** What became of one item between two lists. Its value is 1; `from` or `to` is null where it is on one list only. */
export type FlowLink = Mark & {
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  /** Where the reason is given, such as "endnote 7". */
  readonly place: string;
  readonly isInferred: boolean;
};

/** Links of one fate. `before` and `after` count its items on either list. */
export type FlowLane = {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly target: Target | null;
  readonly choice: Choice;
  /** The reason that most of the links share; empty when there is none. */
  readonly commonReason: string;
  readonly before: Mark;
  readonly after: Mark;
  readonly links: readonly FlowLink[];
};

/** How one list became another: every item of both with its fate. */
export type FlowSpec = Framing & {
  readonly kind: 'flow';
  readonly laneLabel: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly reasonLabel: string;
  readonly placeLabel: string;
  readonly totalLabel: string;
  readonly inferredLabel: string;
  /** What stands where an item has no name on that side. */
  readonly goneLabel: string;
  readonly newLabel: string;
  readonly from: readonly FlowEnd[];
  readonly to: readonly FlowEnd[];
  readonly fromTotal: Mark;
  readonly toTotal: Mark;
  readonly lanes: readonly FlowLane[];
};
