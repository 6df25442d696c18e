import type { PartialDate } from '#lib/partial-date.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

/** How firmly a value is held, with a glyph of its own. */
export type Status = {
  readonly key: string;
  readonly label: string;
  readonly glyph: 'full' | 'hollow' | 'query';
  readonly colour: ColourName;
};

/** An interval that someone names, in percent; an end that nobody names is null. */
export type RangeItem = {
  readonly key: string;
  readonly label: string;
  /** Of what, and for what. */
  readonly detail: string;
  /** The value as its source puts it: "at least one third". */
  readonly shown: string;
  readonly when: string;
  readonly date?: PartialDate | null;
  readonly note: string;
  /** `at-least` is open upwards; `nearly` stays just below its point. */
  readonly shape: 'at-least' | 'between' | 'nearly' | 'exactly';
  readonly status: string;
  readonly low: Mark | null;
  readonly high: Mark | null;
};

/** Intervals and points in percent over one axis, each with who names it and how firmly. */
export type RangesSpec = Framing & {
  readonly kind: 'ranges';
  readonly labelLabel: string;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly shownLabel: string;
  readonly detailLabel: string;
  readonly statusLabel: string;
  readonly whenLabel: string;
  readonly noteLabel: string;
  /** In percent, from 0. Open intervals run on past the last. */
  readonly ticks: readonly number[];
  /** Those that occur. */
  readonly statuses: readonly Status[];
  readonly items: readonly RangeItem[];
};
