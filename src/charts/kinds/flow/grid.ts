import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import { bundlesOf } from './layout.ts';
import type { FlowSpec } from './spec.ts';

const EMPTY = [words(''), words(''), words(''), words('')];

const endLabel = (ends: FlowSpec['from'], key: string | null): string =>
  ends.find((end) => end.key === key)?.label ?? '';

/** A line for each fate with its counts, then its items; the totals last. */
export function flowGrid(spec: FlowSpec): Grid {
  const { laneLabel, fromLabel, toLabel, reasonLabel, placeLabel, totalLabel, inferredLabel } = spec;
  const lines = spec.lanes.flatMap((lane) => [
    { isHead: true, isStart: true, row: [words(lane.label), number(lane.before), number(lane.after), ...EMPTY] },
    ...bundlesOf(lane).flatMap(({ links }, bundle) =>
      links.map((link, at) => ({
        isHead: false,
        // The head of a lane goes with its first bundle.
        isStart: bundle > 0 && at === 0,
        row: [
          words(lane.label),
          words(''),
          words(''),
          words(endLabel(spec.from, link.from)),
          words(endLabel(spec.to, link.to)),
          { value: link.isInferred ? `${link.reason} · ${inferredLabel}` : link.reason, mark: link },
          words(link.place),
        ],
      })),
    ),
  ]);
  return {
    columns: [
      label('lane', laneLabel),
      figure('before', fromLabel),
      figure('after', toLabel),
      label('from', fromLabel),
      label('to', toLabel),
      label('reason', reasonLabel),
      label('place', placeLabel),
    ],
    starts: lines.flatMap(({ isStart }, at) => (isStart ? [at] : [])),
    totals: [...lines.flatMap(({ isHead }, at) => (isHead ? [at] : [])), lines.length],
    rows: [...lines.map(({ row }) => row), [words(totalLabel), number(spec.fromTotal), number(spec.toTotal), ...EMPTY]],
  };
}
