import type { ChartSpec } from '#charts/spec.ts';
import type { Piece } from '#charts/export/briefing/piece.ts';
import type { Wording } from '#i18n/wording.ts';

/** A sentence of a sheet: the notes that it rests on, and the figure that stands beside it as a stamp. */
export type Point = { readonly words: string; readonly notes: readonly number[]; readonly stamp?: ChartSpec | null };

/** Points under a heading of their own; the first have none. */
export type PointList = { readonly title: string; readonly points: readonly Point[] };

/** What a page of A4 says, in one language. Words alone are computed: nobody writes them for the sheet. */
export type Sheet = {
  readonly wording: Wording;
  /** Where the reader was, and the day. */
  readonly kicker: string;
  readonly headline: string;
  /** The figure with what it shows in words; null where the points have figures of their own. */
  readonly figure: Piece | null;
  /** What the figure rests on, where its points do not say so. */
  readonly figureNotes: readonly number[];
  readonly lists: readonly PointList[];
  readonly gaps: readonly string[];
  /** In the order of their numbers. */
  readonly notes: readonly { readonly number: number; readonly words: string }[];
  readonly imprint: string;
  readonly address: string;
};
