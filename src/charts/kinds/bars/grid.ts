import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { BarsSpec } from './spec.ts';

export function barsGrid({ categoryLabel, valueLabel, bars }: BarsSpec): Grid {
  return {
    columns: [label('category', categoryLabel), figure('value', valueLabel)],
    rows: bars.map((bar) => [words(bar.label), number(bar)]),
  };
}
