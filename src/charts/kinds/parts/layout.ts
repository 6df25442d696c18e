import type { PartsSpec, PartsWhole } from './spec.ts';

/** A drawn unit: `open` ones are dashed, for what may be there or may be marked. */
export type Unit = { readonly look: 'marked' | 'rest' | 'open'; readonly opacity: number };

/** A whole as it is drawn: 2 of 8 are `units` of which two are marked, or a bar of which the share 0.25 is. */
export type PlacedWhole = {
  readonly whole: PartsWhole;
  readonly isKnown: boolean;
  readonly units: readonly Unit[];
  /** Null where the whole is known but not how much of it is marked. */
  readonly marked: number | null;
};

/** The largest whole that is drawn unit by unit. */
const MOST_UNITS = 60;
/** Units that fade out after a count of which only the least is known. */
const FADING = [0.6, 0.35, 0.15];

export function partsLayout(spec: PartsSpec): {
  readonly isInUnits: boolean;
  readonly hasOpenEnd: boolean;
  readonly wholes: readonly PlacedWhole[];
} {
  return {
    isInUnits: isDrawnInUnits(spec),
    hasOpenEnd: hasOpenEnd(spec),
    wholes: spec.wholes.map((whole) => ({
      whole,
      isKnown: whole.value !== null,
      units: unitsOf(whole),
      marked: whole.part?.value === null ? null : markedShare(whole),
    })),
  };
}

function unitsOf({ value, bound, part }: PartsWhole): readonly Unit[] {
  if (value === null) return [];
  const rest = part?.value === null ? 'open' : 'rest';
  return [
    ...Array.from({ length: value }, (_, at): Unit => ({
      look: at < (part?.value ?? 0) ? 'marked' : rest,
      opacity: 1,
    })),
    ...(bound === 'at-least' ? FADING : []).map((opacity): Unit => ({ look: 'open', opacity })),
  ];
}

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
