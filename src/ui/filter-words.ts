import type { Wording } from '#i18n/wording.ts';
import type { Clause } from '#model/clause.ts';

export type WordedClause = {
  readonly label: string;
  readonly clause: Clause;
  readonly nameOf: (level: string) => string;
};

/** The filters in force as one sentence, for footers and exports; empty when nothing is filtered. */
export function filterWords(clauses: readonly WordedClause[], text: string, { say, format }: Wording): string {
  const parts = clauses.flatMap(({ label, clause, nameOf }) => [
    ...(clause.include.length > 0 ? [say.filters.anyOf(label, clause.include.map(nameOf).join(say.filters.or))] : []),
    ...(clause.exclude.length > 0 ? [say.filters.noneOf(label, format.list(clause.exclude.map(nameOf)))] : []),
  ]);
  if (text !== '') parts.push(say.filters.says(text));
  return parts.length === 0 ? '' : say.filters.filteredTo(parts.join(say.filters.and));
}
