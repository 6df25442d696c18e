import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels } from '#model/facet.ts';
import type { Contender } from '#model/leader.ts';
import { columnOf } from '#model/table.ts';
import { levelName } from '#selectors/dimension.ts';
import { outOf } from '#selectors/leader-sentence.ts';
import { isFiltered } from '#selectors/slice.ts';
import { levelFinding } from '#views/slice-figures.ts';
import type { Context } from './context.ts';

/** The finding of the report that alignment is the most common direction. */
const REPORTED = 'alignment-leads';

/** Counts per known level of a column, under every clause but those of `own`. Levels of unknown value do not contend. */
export function contendersFor(context: Context, column: string, own: readonly string[]): Contender[] {
  const counts = countLevels(context.table, context.facets, column, own);
  return columnOf(context.table, column).levels.flatMap((key, code) =>
    key === UNKNOWN_LEVEL ? [] : [{ key, value: counts[code] ?? 0 }],
  );
}

/** Which level leads among `total` papers, some of which may have no known level. */
export function leaderFinding(
  context: Context,
  column: string,
  total: number,
  contenders: readonly Contender[],
): string {
  const { finding } = context.wording.say.research;
  const words = outOf(total, {
    nobody: total === 0 ? finding.nobody : finding.unplaced(total),
    alone: (name, count) => (count === 1 ? finding.aloneOne(name) : finding.alone(name, count)),
    first: finding.first[column === 'months' || column === 'direction' ? column : 'other'],
    tied: finding.tied,
  });
  return levelFinding(context, column, contenders, total, words);
}

/**
 * The page's title: the report's own finding on directions, as long as nothing is filtered; it was made on a dataset of its
 * own. With filters, what is true of the papers that pass them.
 */
export function pageFinding(context: Context): string {
  const { findings, isFindingsRead, wording } = context;
  // Until they are read it stands as it is: a heading must not change under a reader's eyes.
  if (!isFiltered(context) && (!isFindingsRead || findings.some(({ id }) => id === REPORTED))) {
    return wording.say.research.finding.reported(levelName(context, 'direction', 'alignment'));
  }
  return leaderFinding(context, 'direction', context.total, contendersFor(context, 'direction', []));
}
