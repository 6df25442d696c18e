import { ownValue } from '#lib/own-value.ts';
import type { CodedMatrix } from './coded-matrix.ts';

/** A weight per feature, at least 0. What is not named weighs {@link EQUAL_WEIGHT}. */
export type Weights = Readonly<Record<string, number>>;

export const EQUAL_WEIGHT = 1;

export function weightOf(weights: Weights, feature: string): number {
  return ownValue(weights, feature) ?? EQUAL_WEIGHT;
}

export function isEqualWeights(weights: Weights, features: readonly string[]): boolean {
  const [first, ...rest] = features.map((feature) => weightOf(weights, feature));
  return first !== undefined && first > 0 && rest.every((weight) => weight === first);
}

/** A thing's place: things with the same score share a rank, and the next rank counts them all. */
export type Ranked = { readonly thing: string; readonly score: number | null; readonly rank: number | null };

/**
 * Things by the share of weight of what they have in the weight of what is coded of them, highest first. The score is
 * null, and the thing unranked, where nothing that weighs anything is coded.
 */
export function rankByWeight(matrix: CodedMatrix, weights: Weights): Ranked[] {
  const scored = matrix.things.map((thing) => ({ thing, score: scoreOf(matrix, weights, thing) }));
  return scored
    .map(({ thing, score }) => ({
      thing,
      score,
      rank:
        score === null
          ? null
          : 1 + scored.filter((other) => other.score !== null && isAbove(other.score, score)).length,
    }))
    .toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

function scoreOf({ features, stateAt }: CodedMatrix, weights: Weights, thing: string): number | null {
  let had = 0;
  let coded = 0;
  for (const feature of features) {
    const state = stateAt(thing, feature);
    if (state !== 'yes' && state !== 'no') continue;
    const weight = weightOf(weights, feature);
    coded += weight;
    if (state === 'yes') had += weight;
  }
  return coded === 0 ? null : had / coded;
}

/** Sums of the same weights in another order may differ in their last digit; that is no difference. */
function isAbove(one: number, other: number): boolean {
  return one - other > 1e-9;
}

export type Stability = {
  /** Pairs that stand the other way round: the first was above the second, and is below it now. */
  readonly reversed: readonly (readonly [string, string])[];
  /** Pairs that one ranking sets apart and the other does not. */
  readonly loosened: readonly (readonly [string, string])[];
};

/** What became of the order of one ranking in another. Empty on both counts when the order survives. */
export function stabilityOf(before: readonly Ranked[], after: readonly Ranked[]): Stability {
  const reversed: (readonly [string, string])[] = [];
  const loosened: (readonly [string, string])[] = [];
  const rankIn = (ranking: readonly Ranked[], thing: string): number =>
    ranking.find((each) => each.thing === thing)?.rank ?? Infinity;
  const sign = (ranking: readonly Ranked[], one: string, other: string): number =>
    Math.sign(Math.max(-1, Math.min(1, rankIn(ranking, one) - rankIn(ranking, other) || 0)));
  before.forEach(({ thing: one }, at) => {
    for (const { thing: other } of before.slice(at + 1)) {
      const was = sign(before, one, other);
      const is = sign(after, one, other);
      if (was === is) continue;
      if (was !== 0 && is !== 0) reversed.push([one, other]);
      else loosened.push([one, other]);
    }
  });
  return { reversed, loosened };
}
