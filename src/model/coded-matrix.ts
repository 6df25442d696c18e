import type { CellState } from './source.ts';

/** Things and features, and what is coded of each pair. A pair that nobody coded says so. */
export type CodedMatrix = {
  readonly things: readonly string[];
  readonly features: readonly string[];
  readonly stateAt: (thing: string, feature: string) => CellState;
};

export type CodedCell = { readonly thing: string; readonly feature: string; readonly state: CellState };

export function codedMatrix(
  things: readonly string[],
  features: readonly string[],
  cells: readonly CodedCell[],
): CodedMatrix {
  const states = new Map(cells.map(({ thing, feature, state }) => [`${thing}\n${feature}`, state]));
  return { things, features, stateAt: (thing, feature) => states.get(`${thing}\n${feature}`) ?? 'not-coded' };
}

/** How many cells say yes, and how many say yes or no: the only denominator that a share may have. */
export type Tally = { readonly yes: number; readonly coded: number; readonly cells: number };

export function tally(states: readonly CellState[]): Tally {
  const yes = states.filter((state) => state === 'yes').length;
  const coded = states.filter((state) => state === 'yes' || state === 'no').length;
  return { yes, coded, cells: states.length };
}

/** The features a thing is known to have. */
export function featuresOf({ features, stateAt }: CodedMatrix, thing: string): string[] {
  return features.filter((feature) => stateAt(thing, feature) === 'yes');
}

/** The things known to have a feature. */
export function thingsWith({ things, stateAt }: CodedMatrix, feature: string): string[] {
  return things.filter((thing) => stateAt(thing, feature) === 'yes');
}

export type FeatureQuery = {
  readonly wanted: readonly string[];
  readonly refused: readonly string[];
  readonly mode: 'any' | 'all';
};

/**
 * Whether a thing is known to answer a query. Having a feature needs a yes; lacking one needs to have been looked at:
 * what is not coded answers neither.
 */
export function answers({ stateAt }: CodedMatrix, thing: string, { wanted, refused, mode }: FeatureQuery): boolean {
  const has = (feature: string): boolean => stateAt(thing, feature) === 'yes';
  const lacks = (feature: string): boolean => ['no', 'not-applicable'].includes(stateAt(thing, feature));
  const isWanted = wanted.length === 0 || (mode === 'any' ? wanted.some(has) : wanted.every(has));
  return isWanted && refused.every(lacks);
}
