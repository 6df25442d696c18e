/**
 * What a reader asks of one column: a row passes if it carries any included level (or nothing is included) and no
 * excluded one.
 */
export type Clause = {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};

export const NO_CLAUSE: Clause = { include: [], exclude: [] };

export function isEmptyClause(clause: Clause): boolean {
  return clause.include.length === 0 && clause.exclude.length === 0;
}

/** Whether a value of the view state is a clause. */
export function isClause(value: unknown): value is Clause {
  return typeof value === 'object' && value !== null && 'include' in value && Array.isArray(value.include);
}

/** How a click combines with what is chosen already. */
export type Gesture = 'select' | 'add' | 'exclude';

/**
 * The clause after a gesture on one level. `select` chooses the level alone, or lets go of it if it was chosen alone;
 * `add` and `exclude` toggle it.
 */
export function applyGesture(clause: Clause, level: string, gesture: Gesture): Clause {
  const isIncluded = clause.include.includes(level);
  const isExcluded = clause.exclude.includes(level);
  const without = (levels: readonly string[]): string[] => levels.filter((other) => other !== level);
  switch (gesture) {
    case 'select':
      return isIncluded && clause.include.length === 1 && clause.exclude.length === 0
        ? NO_CLAUSE
        : { include: [level], exclude: [] };
    case 'add':
      return {
        include: isIncluded ? without(clause.include) : [...clause.include, level],
        exclude: without(clause.exclude),
      };
    case 'exclude':
      return {
        include: without(clause.include),
        exclude: isExcluded ? without(clause.exclude) : [...clause.exclude, level],
      };
  }
}

/** Lets go of one level, however it was chosen. */
export function releaseLevel(clause: Clause, level: string): Clause {
  return {
    include: clause.include.filter((other) => other !== level),
    exclude: clause.exclude.filter((other) => other !== level),
  };
}

/** Whether a level stands out, stands back, or neither, under its column's own clause. */
export function choiceOf(clause: Clause, level: string): 'chosen' | 'left-out' | 'neutral' {
  if (isEmptyClause(clause)) return 'neutral';
  if (clause.exclude.includes(level)) return 'left-out';
  return clause.include.length === 0 || clause.include.includes(level) ? 'chosen' : 'left-out';
}
