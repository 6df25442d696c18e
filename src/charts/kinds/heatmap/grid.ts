import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { HeatmapSpec } from './spec.ts';

export function heatmapGrid({ downLabel, down, across, cells }: HeatmapSpec): Grid {
  return {
    columns: [label('down', downLabel), ...across.map(({ key, label: text }) => figure(key, text))],
    rows: down.map((line, at) => [words(line.label), ...(cells[at] ?? []).map(number)]),
  };
}
