import { groupBy } from '#lib/group-by.ts';
import { isEmptyClause } from '#model/clause.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels } from '#model/facet.ts';
import { columnOf } from '#model/table.ts';
import { levelName } from '#selectors/dimension.ts';
import { clauseOn, type AnySlice } from '#selectors/slice.ts';
import type { FacetMenu } from '#ui/FilterBar.tsx';

/** The menus of a page's slices. One by which several are filtered, such as the period, is one menu that counts in all. */
export function menusOfAll(slices: readonly AnySlice[]): FacetMenu[] {
  const byColumn = groupBy(slices.flatMap(menusOf), ({ column }) => column);
  return [...byColumn.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const byLevel = groupBy(
      [first, ...others].flatMap(({ options }) => options),
      ({ level }) => level,
    );
    const options = [...byLevel.values()].flatMap(([option, ...same]) => {
      const count = (): number => [option, ...same].reduce((sum, each) => sum + (each?.count() ?? 0), 0);
      return option === undefined ? [] : [{ ...option, count }];
    });
    return [{ ...first, options }];
  });
}

/** The menus of a filter bar: every level that occurs at all, with its count under the other filters. */
export function menusOf(slice: AnySlice): FacetMenu[] {
  const { wording, dimensions, table, facets } = slice;
  return dimensions.flatMap(({ id, words, isNeedless }) => {
    const { levels, rows } = columnOf(table, id);
    const options = levels.flatMap((level, code) => {
      const name = levelName(slice, id, level);
      // Rows without a level are a choice where there are words for them.
      const isChoice = name !== UNKNOWN_LEVEL && rows[code]?.some((word) => word !== 0);
      return isChoice ? [{ level, label: name, count: () => countLevels(table, facets, id)[code] ?? 0 }] : [];
    });
    const clause = clauseOn(slice, id);
    const isLeftOut = isEmptyClause(clause) && isNeedless?.(options.map(({ level }) => level)) === true;
    return isLeftOut ? [] : [{ column: id, label: words(wording).label, clause, options }];
  });
}
