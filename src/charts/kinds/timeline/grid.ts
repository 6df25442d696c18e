import { dated, label, tabulate, words, type Grid } from '#charts/grid-cells.ts';
import { isTall } from './layout.ts';
import type { TimelineSpec } from './spec.ts';

export function timelineGrid(spec: TimelineSpec): Grid {
  const laneOf = (own: string): string => spec.lanes.find(({ key }) => key === own)?.label ?? own;
  const after = ` (${spec.afterReportLabel})`;
  const grid = tabulate(spec.events, [
    [
      label('date', spec.dateLabel),
      ({ when, date, isAfterReport }) => dated(`${when}${isAfterReport ? after : ''}`, date),
    ],
    [label('lane', spec.laneLabel), ({ lane }) => words(laneOf(lane))],
    [label('event', spec.eventLabel), (event) => ({ value: event.label, mark: event })],
    [label('detail', spec.detailLabel), ({ detail }) => words(detail)],
  ]);
  if (!isTall(spec)) return grid;
  // A line is a named event with the ticks after it; the first has those before it too.
  const [, ...named] = spec.events.flatMap(({ isTick }, at) => (isTick === true ? [] : [at]));
  return { ...grid, starts: [0, ...named] };
}
