import { figure, label, number, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import type { PartsSpec } from './spec.ts';

export function partsGrid(spec: PartsSpec): Grid {
  return tabulate(spec.wholes, [
    [label('whole', spec.wholeLabel), (whole) => words(whole.label)],
    [label('part', spec.partLabel), ({ part }) => words(part?.label ?? '')],
    [figure('part-count', spec.partCountLabel), ({ part }) => (part === null ? words('') : number(part))],
    [figure('whole-count', spec.wholeCountLabel), number],
    [label('shown', spec.shownLabel), ({ part, shown }) => words(part?.shown ?? shown)],
    [label('detail', spec.detailLabel), ({ detail }) => words(detail)],
  ]);
}
