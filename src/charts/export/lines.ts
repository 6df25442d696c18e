import { gridOf, marksIn } from '#charts/grid.ts';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';

/** Some of the lines of a figure: from the first of them up to, and without, `to`. */
export type Span = { readonly from: number; readonly to: number };

/**
 * The lines that a figure may be divided between when it takes several pictures, each with the marks that it adds. All
 * marks of the spec are in one of them, in order. What cannot be divided is a single line.
 */
export function linesOf(spec: ChartSpec): readonly (readonly Mark[])[] {
  const lines = known.get(spec) ?? dividedGrid(spec);
  known.set(spec, lines);
  return lines;
}

/** While a size is sought for a picture, the same spec is asked again and again. */
const known = new WeakMap<ChartSpec, readonly (readonly Mark[])[]>();

function dividedGrid(spec: ChartSpec): readonly (readonly Mark[])[] {
  const { rows, starts = rows.map((_, at) => at) } = gridOf(spec);
  const first = starts.length === 0 && rows.length > 0 ? [0] : starts;
  return first.map((from, at) => rows.slice(from, first[at + 1]).flatMap(marksIn));
}
