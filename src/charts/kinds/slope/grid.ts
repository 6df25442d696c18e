import { figure, label, number, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import type { SlopeSpec, SlopeTime } from './spec.ts';

/** A row for each line, also for those that are 0 at both times. All share a plot, which is never cut. */
export function slopeGrid({ lineLabel, valueLabel, from, to, lines }: SlopeSpec): Grid {
  const head = (time: SlopeTime): string => `${time.sign} ${time.label}: ${valueLabel}`;
  const cells = tabulate(lines, [
    [label('line', lineLabel), (line) => words(line.label)],
    [figure('from', head(from)), (line) => number(line.from)],
    [figure('to', head(to)), (line) => number(line.to)],
    [figure('from-count', from.countLabel), (line) => ({ value: line.from.count, mark: null })],
    [figure('to-count', to.countLabel), (line) => ({ value: line.to.count, mark: null })],
  ]);
  return { ...cells, starts: [0] };
}
