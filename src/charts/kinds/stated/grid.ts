import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { StatedSpec } from './spec.ts';

export function statedGrid({ labelLabel, valueLabel, shownLabel, detailLabel, figures }: StatedSpec): Grid {
  return {
    columns: [
      label('label', labelLabel),
      figure('value', valueLabel),
      label('shown', shownLabel),
      ...(detailLabel === undefined ? [] : [label('detail', detailLabel)]),
    ],
    rows: figures.map((each) => [
      words(each.label),
      number(each),
      words(each.shown),
      ...(detailLabel === undefined ? [] : [words(each.detail ?? '')]),
    ]),
  };
}
