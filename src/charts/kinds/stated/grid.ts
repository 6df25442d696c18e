import { figure, label, number, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import type { StatedFigure, StatedSpec } from './spec.ts';

export function statedGrid(spec: StatedSpec): Grid {
  const details = spec.detailLabel === undefined ? [] : [label('detail', spec.detailLabel)];
  return tabulate(spec.figures, [
    [label('label', spec.labelLabel), (each) => words(each.label)],
    [figure('value', spec.valueLabel), number],
    [label('shown', spec.shownLabel), ({ shown }) => words(shown)],
    ...details.map((column) => [column, (each: StatedFigure) => words(each.detail ?? '')] as const),
  ]);
}
