import type { Bar } from '#charts/kinds/bars/spec.ts';
import type { Choice, Target } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';
import { choiceOf } from '#model/clause.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels, rowsBehind } from '#model/facet.ts';
import type { Contender } from '#model/leader.ts';
import { columnOf } from '#model/table.ts';
import { levelName } from '#selectors/dimension.ts';
import { leaderSentence, type LeaderWords } from '#selectors/leader-sentence.ts';
import { clauseOn, rowsAt, type AnySlice, type Slice } from '#selectors/slice.ts';
import { filterWords } from '#ui/filter-words.ts';
import { markOf, type Cited } from './marks.ts';

/** What a group, lane, line or bar says of the level that it stands for. */
export function levelMark(
  slice: AnySlice,
  id: string,
  level: string,
): { readonly key: string; readonly label: string; readonly target: Target; readonly choice: Choice } {
  return {
    key: level,
    label: levelName(slice, id, level),
    target: { column: id, level },
    choice: choiceOf(clauseOn(slice, id), level),
  };
}

type BarLooks = {
  readonly colourOf?: (level: string) => ColourName;
  readonly isAside?: (level: string) => boolean;
  /** Levels that have a bar even where no record has them. */
  readonly isKept?: (level: string) => boolean;
};

/** Records per level of a dimension, in its own order; levels that no record has are left out. */
export function levelBars<Row extends Cited>(slice: Slice<Row>, id: string, looks: BarLooks = {}): Bar[] {
  const { table, facets, whole } = slice;
  const { colourOf = () => 'barRest', isAside = (level) => level === UNKNOWN_LEVEL, isKept = () => false } = looks;
  const counts = countLevels(table, facets, id);
  const wholes = countLevels(table, whole, id);
  return columnOf(table, id).levels.flatMap((level, code): Bar[] => {
    const all = wholes[code] ?? 0;
    const recordsOf = (): Row[] => rowsAt(table, rowsBehind(table, facets, { [id]: level }, [id]));
    const words = levelMark(slice, id, level);
    const mark = markOf(level, counts[code] ?? 0, recordsOf);
    return all === 0 && !isKept(level)
      ? []
      : [{ ...mark, ...words, colour: colourOf(level), whole: all, isAside: isAside(level) }];
  });
}

/** Bars with most as counted without filters first; those aside stand last. */
export function mostFirst(bars: readonly Bar[]): Bar[] {
  return bars.toSorted(
    (one, other) => Number(one.isAside === true) - Number(other.isAside === true) || other.whole - one.whole,
  );
}

/** Bars as they contend for a title; those aside do not. */
export function contendersOf(bars: readonly Bar[]): Contender[] {
  return bars.flatMap(({ key, value, isAside }) => (isAside === true ? [] : [{ key, value: value ?? 0 }]));
}

/** Which level of a dimension leads among some counts, as a sentence. */
export function levelFinding(
  slice: AnySlice,
  id: string,
  contenders: readonly Contender[],
  total: number,
  words: LeaderWords,
): string {
  return leaderSentence(contenders, total, words, (key) => levelName(slice, id, key), slice.wording);
}

/**
 * The filters in force, in words; `own` are the dimensions whose levels a figure shows whatever is chosen, `together` those
 * of which all chosen levels must be there.
 */
export function filtersInWords(slice: AnySlice, own: readonly string[] = [], together: readonly string[] = []): string {
  const { wording, dimensions, text } = slice;
  const clauses = dimensions.map(({ id, words }) => ({
    isMarked: own.includes(id),
    isAll: together.includes(id),
    label: words(wording).label,
    clause: clauseOn(slice, id),
    nameOf: (level: string) => levelName(slice, id, level),
  }));
  return filterWords(clauses, text, wording);
}
