import type { Wording } from '#i18n/wording.ts';
import { gridOf } from './grid.ts';
import { kindOf } from './kinds.ts';
import type { ChartSpec } from './spec.ts';

/** A figure in sentences for readers who do not see it: what it finds, what it is, its extremes, its filters. */
export function altTextOf(spec: ChartSpec, wording: Wording): string {
  const { alt } = wording.say;
  const filters = spec.filters === '' ? [] : [alt.filters(spec.filters)];
  return alt.join([alt.finding(spec.title), describeFigure(spec, wording), ...filters]);
}

/** What kind of figure it is, its variables and its extremes, for where its title and filters stand beside it. */
export function describeFigure(spec: ChartSpec, wording: Wording): string {
  const { alt } = wording.say;
  const grid = gridOf(spec);
  return grid.rows.length === 0 ? alt.empty : alt.join(kindOf(spec).describe(spec, wording, grid));
}
