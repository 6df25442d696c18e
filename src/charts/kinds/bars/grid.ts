import { dated, figure, label, number, total, words, type Grid, type GridCell } from '#charts/grid-cells.ts';
import type { Bar, BarsSpec } from './spec.ts';

export function barsGrid({ categoryLabel, valueLabel, bars, split }: BarsSpec): Grid {
  const parts = split?.parts ?? [];
  return {
    columns: [
      label('category', categoryLabel),
      ...parts.map((part) => figure(part.key, part.label)),
      // Two periods are summed up; bars without parts are what is counted.
      split === undefined ? figure('value', valueLabel) : total('value', valueLabel),
    ],
    rows: bars.map((bar) => [
      headOf(bar),
      ...parts.map((_, at) => {
        const part = bar.parts?.[at];
        return part === undefined ? { value: null, mark: null } : number(part);
      }),
      number(bar),
    ]),
  };
}

function headOf({ label: own, date, ranked }: Bar): GridCell {
  if (date !== undefined) return dated(own, date);
  return ranked === undefined ? words(own) : { ...words(own), parted: { sign: ranked.rank, words: ranked.name } };
}
