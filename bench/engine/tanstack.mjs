import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  columnFacetingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
});

/** TanStack Table's faceted row models, which count what a page of checkboxes needs. */
export function open(rows, dimensions, first) {
  const ids = Object.keys(dimensions);
  const table = constructTable({
    features,
    data: rows,
    columns: ids.map((id) => ({ id, accessorFn: (row) => row[id], filterFn: passes })),
  });
  return {
    change({ column, include, exclude }) {
      const isFree = include.length + exclude.length === 0;
      const value = { include: new Set(include), exclude: new Set(exclude) };
      table.getColumn(column).setFilterValue(isFree ? undefined : value);
      const { rows: passing } = table.getFilteredRowModel();
      return {
        counts: ids.map((id) => table.getColumn(id).getFacetedUniqueValues()),
        passing: passing.length,
        first: passing.slice(0, first).map(({ original }) => original),
      };
    },
    countsOf: (counts, id) => dimensions[id].map((level) => counts.get(level) ?? 0),
  };
}

function passes(row, columnId, { include, exclude }) {
  const level = row.getValue(columnId);
  return (include.size === 0 || include.has(level)) && !exclude.has(level);
}
