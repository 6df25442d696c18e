import { label, words, type Grid } from '#charts/grid-cells.ts';
import type { TimelineSpec } from './spec.ts';

export function timelineGrid({
  dateLabel,
  laneLabel,
  eventLabel,
  detailLabel,
  afterReportLabel,
  lanes,
  events,
}: TimelineSpec): Grid {
  return {
    columns: [
      label('date', dateLabel),
      label('lane', laneLabel),
      label('event', eventLabel),
      label('detail', detailLabel),
    ],
    rows: events.map((event) => [
      words(event.isAfterReport ? `${event.when} (${afterReportLabel})` : event.when),
      words(lanes.find(({ key }) => key === event.lane)?.label ?? event.lane),
      { value: event.label, mark: event },
      words(event.detail),
    ]),
  };
}
