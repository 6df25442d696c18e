import { figure, label, number, words, type Grid, type GridCell } from '#charts/grid-cells.ts';
import type { Mark } from '#charts/mark.ts';
import type { RangesSpec } from './spec.ts';

const openEnd = (mark: Mark | null): GridCell => (mark === null ? words('') : number(mark));

/** Both ends of each interval; an end that nobody names is left empty, not unknown. */
export function rangesGrid(spec: RangesSpec): Grid {
  return {
    columns: [
      label('label', spec.labelLabel),
      label('shown', spec.shownLabel),
      figure('low', spec.lowLabel),
      figure('high', spec.highLabel),
      label('detail', spec.detailLabel),
      label('status', spec.statusLabel),
      label('when', spec.whenLabel),
      label('note', spec.noteLabel),
    ],
    rows: spec.items.map((item) => [
      words(item.label),
      words(item.shown),
      openEnd(item.low),
      openEnd(item.high),
      words(item.detail),
      words(spec.statuses.find(({ key }) => key === item.status)?.label ?? item.status),
      words(item.when),
      words(item.note),
    ]),
  };
}
