import { label, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import type { TimelineSpec } from './spec.ts';

export function timelineGrid(spec: TimelineSpec): Grid {
  const laneOf = (own: string): string => spec.lanes.find(({ key }) => key === own)?.label ?? own;
  const after = ` (${spec.afterReportLabel})`;
  return tabulate(spec.events, [
    [label('date', spec.dateLabel), ({ when, isAfterReport }) => words(`${when}${isAfterReport ? after : ''}`)],
    [label('lane', spec.laneLabel), ({ lane }) => words(laneOf(lane))],
    [label('event', spec.eventLabel), (event) => ({ value: event.label, mark: event })],
    [label('detail', spec.detailLabel), ({ detail }) => words(detail)],
  ]);
}
