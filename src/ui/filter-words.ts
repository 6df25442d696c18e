import { monthRuns } from '#lib/partial-date.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Clause } from '#model/clause.ts';

export type WordedClause = {
  readonly label: string;
  readonly clause: Clause;
  readonly nameOf: (level: string) => string;
  /** Whether the figure shows every level of this column all the same, the chosen ones marked. */
  readonly isMarked?: boolean;
  /** Whether all chosen levels must be there, not any of them. */
  readonly isAll?: boolean;
};

/** The filters in force as one sentence, for footers and exports; empty when nothing is filtered. */
export function filterWords(clauses: readonly WordedClause[], text: string, wording: Wording): string {
  const say = wording.say.filters;
  const filtered = clauses.filter(({ isMarked }) => isMarked !== true).flatMap((each) => clauseWords(each, wording));
  const marked = clauses.filter(({ isMarked }) => isMarked === true).flatMap((each) => clauseWords(each, wording));
  if (text !== '') filtered.push(say.says(text));
  return [
    ...(filtered.length === 0 ? [] : [say.filteredTo(filtered.join(say.and))]),
    ...(marked.length === 0 ? [] : [say.marked(marked.join(say.and))]),
  ].join(say.sentences);
}

function clauseWords(
  { label, clause: { include, exclude }, nameOf, isAll = false }: WordedClause,
  { say, format }: Wording,
): string[] {
  const names = (levels: readonly string[]): string[] =>
    monthRuns(levels).flatMap((run) =>
      run.length > 2 ? [say.filters.span(nameOf(run[0] ?? ''), nameOf(run.at(-1) ?? ''))] : run.map(nameOf),
    );
  return [
    ...(include.length > 0
      ? [say.filters.anyOf(label, isAll ? format.list(names(include)) : names(include).join(say.filters.or))]
      : []),
    ...(exclude.length > 0 ? [say.filters.noneOf(label, format.list(names(exclude)))] : []),
  ];
}
