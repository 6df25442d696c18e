import { escape, from, op } from 'arquero';

/** Arquero: for each dimension a filter over the other dimensions' columns, grouped and counted. */
export function open(rows, dimensions, first) {
  const table = from(rows);
  const ids = Object.keys(dimensions);
  const tests = new Map();
  const filtered = (others) =>
    others.length === 0 ? table : table.filter(escape((row) => others.every((id) => tests.get(id)(row[id]))));
  return {
    change({ column, include, exclude }) {
      if (include.length + exclude.length === 0) tests.delete(column);
      else {
        const wanted = new Set(include);
        const refused = new Set(exclude);
        tests.set(column, (level) => (wanted.size === 0 || wanted.has(level)) && !refused.has(level));
      }
      const active = [...tests.keys()];
      const passing = filtered(active);
      const counts = ids.map((id) => {
        const held = tests.has(id) ? filtered(active.filter((other) => other !== id)) : passing;
        return held.groupby(id).rollup({ count: op.count() }).objects();
      });
      return { counts, passing: passing.numRows(), first: passing.objects({ limit: first }) };
    },
    countsOf: (counts, id) => {
      const byKey = new Map(counts.map((row) => [row[id], row.count]));
      return dimensions[id].map((level) => byKey.get(level) ?? 0);
    },
  };
}
