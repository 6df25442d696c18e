import type { Clause } from '#model/clause.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels, type Facets } from '#model/facet.ts';
import { columnOf, type Table } from '#model/table.ts';
import { levelName } from '#selectors/dimension.ts';
import { clauseOn, type AnySlice } from '#selectors/slice.ts';
import type { FacetMenu } from '#ui/FilterBar.tsx';

/** The menus of a filter bar: every level that occurs at all, with its count under the other filters. */
export function menusOf(slice: AnySlice): FacetMenu[] {
  const { wording, dimensions, table, facets } = slice;
  return dimensions.map(({ id, words }) => {
    const { levels, rows } = columnOf(table, id);
    return {
      column: id,
      label: words(wording).label,
      clause: clauseOn(slice, id),
      options: levels.flatMap((level, code) => {
        const name = levelName(slice, id, level);
        // Rows without a level are a choice where there are words for them.
        const isChoice = name !== UNKNOWN_LEVEL && rows[code]?.some((word) => word !== 0);
        return isChoice ? [{ level, label: name, count: () => countLevels(table, facets, id)[code] ?? 0 }] : [];
      }),
    };
  });
}

type Facetted<Row, Column extends string> = {
  readonly columns: readonly Column[];
  readonly table: Table<Row>;
  readonly facets: Facets;
  readonly clauses: Readonly<Record<Column, Clause>>;
  readonly labels: Readonly<Record<Column, string>>;
  readonly nameOf: (column: Column, level: string) => string;
};

/** The menus of a filter bar: every level that occurs at all, with its count under the other filters. */
export function facetMenus<Row, Column extends string>(facetted: Facetted<Row, Column>): FacetMenu[] {
  const { columns, table, facets, clauses, labels, nameOf } = facetted;
  return columns.map((column) => {
    const { levels, rows } = columnOf(table, column);
    return {
      column,
      label: labels[column],
      clause: clauses[column],
      options: levels.flatMap((level, code) =>
        rows[code]?.some((word) => word !== 0)
          ? [{ level, label: nameOf(column, level), count: () => countLevels(table, facets, column)[code] ?? 0 }]
          : [],
      ),
    };
  });
}
