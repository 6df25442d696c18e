import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { BarsSpec } from './spec.ts';

export function barsGrid({ categoryLabel, valueLabel, bars, split }: BarsSpec): Grid {
  const parts = split?.parts ?? [];
  return {
    columns: [
      label('category', categoryLabel),
      ...parts.map((part) => figure(part.key, part.label)),
      figure('value', valueLabel),
    ],
    rows: bars.map((bar) => [
      words(bar.label),
      ...parts.map((_, at) => {
        const part = bar.parts?.[at];
        return part === undefined ? { value: null, mark: null } : number(part);
      }),
      number(bar),
    ]),
  };
}
