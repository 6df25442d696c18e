import type { Grid } from './grid-cells.ts';
import { kindOf } from './kinds.ts';
import type { Mark } from './mark.ts';
import type { ChartSpec } from './spec.ts';

/** Every number that a spec draws. */
export function gridOf(spec: ChartSpec): Grid {
  return kindOf(spec).grid(spec);
}

/** Every mark of a spec, in the order of its grid. */
export function marksOf(spec: ChartSpec): readonly Mark[] {
  return gridOf(spec).rows.flatMap(marksIn);
}

/** Whether a figure draws nothing but gaps and noughts. */
export function isBlank(spec: ChartSpec): boolean {
  return marksOf(spec).every(({ value }) => value === null || value === 0);
}

/** The marks of a row of a grid. */
export function marksIn(row: Grid['rows'][number]): readonly Mark[] {
  return row.flatMap(({ mark }) => mark ?? []);
}
