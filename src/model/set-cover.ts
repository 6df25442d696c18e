export type CoverSet = { readonly key: string; readonly members: readonly string[] };

export type Cover = {
  /** Every choice of sets of the smallest size that covers all that can be covered; one empty choice if nothing can. */
  readonly choices: readonly (readonly string[])[];
  /** Members that no set has. */
  readonly uncovered: readonly string[];
};

const MOST_SETS = 20;

/** The smallest choices of sets that together have every member. Exact: it tries sizes from none upwards. */
export function smallestCovers(universe: readonly string[], sets: readonly CoverSet[]): Cover {
  if (sets.length > MOST_SETS) throw new RangeError(`More than ${MOST_SETS} sets`);
  const uncovered = universe.filter((member) => !sets.some(({ members }) => members.includes(member)));
  const wanted = universe.filter((member) => !uncovered.includes(member));
  for (let size = 0; size <= sets.length; size++) {
    const choices = choicesOf(sets, size).filter((choice) =>
      wanted.every((member) => choice.some(({ members }) => members.includes(member))),
    );
    if (choices.length > 0) return { choices: choices.map((choice) => choice.map(({ key }) => key)), uncovered };
  }
  return { choices: [], uncovered };
}

function choicesOf(sets: readonly CoverSet[], size: number): CoverSet[][] {
  if (size === 0) return [[]];
  return sets.flatMap((set, at) => choicesOf(sets.slice(at + 1), size - 1).map((rest) => [set, ...rest]));
}
