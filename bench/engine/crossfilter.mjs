import crossfilter from 'crossfilter2';

/** crossfilter2, filtered as dc.js filters it: an exact value where one is enough. */
export function open(rows, dimensions, first) {
  const universe = crossfilter(rows);
  const ids = Object.keys(dimensions);
  const byColumn = new Map(ids.map((id) => [id, universe.dimension((row) => row[id])]));
  const groups = ids.map((id) => byColumn.get(id).group().reduceCount());
  const all = universe.groupAll().reduceCount();
  return {
    change({ column, include, exclude }) {
      const dimension = byColumn.get(column);
      const [only] = include;
      if (include.length === 0 && exclude.length === 0) dimension.filterAll();
      else if (include.length === 1) dimension.filterExact(only);
      else if (include.length > 1) dimension.filterFunction((level) => include.includes(level));
      else dimension.filterFunction((level) => !exclude.includes(level));
      return {
        counts: groups.map((group) => group.all()),
        passing: all.value(),
        first: firstOf(universe, rows, first),
      };
    },
    countsOf: (counts, id) => {
      const byKey = new Map(counts.map(({ key, value }) => [key, value]));
      return dimensions[id].map((level) => byKey.get(level) ?? 0);
    },
  };
}

function firstOf(universe, rows, most) {
  const found = [];
  for (let at = 0; at < rows.length && found.length < most; at++) {
    if (universe.isElementFiltered(at)) found.push(rows[at]);
  }
  return found;
}
