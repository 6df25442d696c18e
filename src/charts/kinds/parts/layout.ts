import type { PartsSpec, PartsWhole } from './spec.ts';

/** The largest whole that is drawn unit by unit. */
const MOST_UNITS = 60;

/** Whether a figure draws a square for each unit; one that is too large draws bars, and then all of them do. */
export function isDrawnInUnits({ wholes }: PartsSpec): boolean {
  return wholes.every(({ value }) => (value ?? 0) <= MOST_UNITS);
}

/** The share of a whole that is marked, between 0 and 1. */
export function markedShare({ value, part }: PartsWhole): number {
  return value === null || value === 0 ? 0 : Math.min(1, (part?.value ?? 0) / value);
}

/** Whether anything drawn is known only by its least. */
export function hasOpenEnd({ wholes }: PartsSpec): boolean {
  return wholes.some(({ bound, part }) => bound === 'at-least' || part?.bound === 'at-least');
}
