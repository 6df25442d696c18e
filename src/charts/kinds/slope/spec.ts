import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

/** One end of a line: a rate or a share, as it is written, and the count that it is made of. */
export type SlopeEnd = Mark & { readonly shown: string; readonly count: number };

/** What a line stands for, at the first of two times and at the second. */
export type SlopeLine = {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly target: Target | null;
  readonly choice: Choice;
  readonly from: SlopeEnd;
  readonly to: SlopeEnd;
};

/** A time that lines begin or end at: its letter, its name and what was counted in it. */
export type SlopeTime = {
  readonly sign: string;
  readonly label: string;
  readonly detail: string;
  readonly countLabel: string;
};

/** Values at two times, a line for each of what is compared, over one scale from 0. */
export type SlopeSpec = Framing & {
  readonly kind: 'slope';
  readonly lineLabel: string;
  readonly valueLabel: string;
  readonly from: SlopeTime;
  readonly to: SlopeTime;
  readonly lines: readonly SlopeLine[];
};
