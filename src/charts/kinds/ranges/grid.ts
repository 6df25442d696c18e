import { dated, figure, label, number, tabulate, words, type Grid, type GridCell } from '#charts/grid-cells.ts';
import type { Mark } from '#charts/mark.ts';
import type { RangesSpec } from './spec.ts';

const openEnd = (mark: Mark | null): GridCell => (mark === null ? words('') : number(mark));

/** Both ends of each interval; an end that nobody names is left empty, not unknown. */
export function rangesGrid(spec: RangesSpec): Grid {
  const statusOf = (own: string): string => spec.statuses.find(({ key }) => key === own)?.label ?? own;
  return tabulate(spec.items, [
    [label('label', spec.labelLabel), (item) => words(item.label)],
    [label('shown', spec.shownLabel), ({ shown }) => words(shown)],
    [figure('low', spec.lowLabel), ({ low }) => openEnd(low)],
    [figure('high', spec.highLabel), ({ high }) => openEnd(high)],
    [label('detail', spec.detailLabel), ({ detail }) => words(detail)],
    [label('status', spec.statusLabel), ({ status }) => words(statusOf(status))],
    [label('when', spec.whenLabel), ({ when, date }) => dated(when, date ?? null)],
    [label('note', spec.noteLabel), ({ note }) => words(note)],
  ]);
}
