import { label, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import { isTall } from './layout.ts';
import type { TimelineSpec } from './spec.ts';

export function timelineGrid(spec: TimelineSpec): Grid {
  const laneOf = (own: string): string => spec.lanes.find(({ key }) => key === own)?.label ?? own;
  const after = ` (${spec.afterReportLabel})`;
  const grid = tabulate(spec.events, [
    [label('date', spec.dateLabel), ({ when, isAfterReport }) => words(`${when}${isAfterReport ? after : ''}`)],
    [label('lane', spec.laneLabel), ({ lane }) => words(laneOf(lane))],
    [label('event', spec.eventLabel), (event) => ({ value: event.label, mark: event })],
    [label('detail', spec.detailLabel), ({ detail }) => words(detail)],
  ]);
  // Ticks have no line of their own to be cut at.
  return isTall(spec) ? { ...grid, starts: [0] } : grid;
}
