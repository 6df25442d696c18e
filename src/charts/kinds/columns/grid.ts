import { dated, figure, label, number, words, type Grid, type GridCell } from '#charts/grid-cells.ts';
import type { Annotation, ColumnsSpec } from './spec.ts';

/** Ticks that are months say so by their key; a year is its own date. */
const MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** All ticks share a plot, which is never cut. */
export function columnsGrid({ unit, tickLabel, ticks, series, rises, annotations }: ColumnsSpec): Grid {
  return {
    columns: [
      label('tick', tickLabel),
      ...series.map((each) => ({ ...figure(each.key, each.label), ...(unit === 'share' ? { isShare: true } : {}) })),
      ...(rises === undefined ? [] : [figure('rise', rises.label)]),
      ...(annotations === undefined
        ? []
        : [figure('annotations', annotations.label), label('annotation-items', annotations.label)]),
    ],
    starts: [0],
    rows: ticks.map((tick, at) => [
      MONTH.test(tick.key) ? dated(tick.label, tick.key) : words(tick.label),
      ...[...series, ...(rises === undefined ? [] : [rises])].map(({ marks }) => {
        const mark = marks[at];
        return mark === undefined ? { value: null, mark: null } : number(mark);
      }),
      ...(annotations === undefined ? [] : annotationCells(annotations.marks.find((each) => each.tick === tick.key))),
    ]),
  };
}

function annotationCells(annotation: Annotation | undefined): GridCell[] {
  if (annotation === undefined) return [words(''), words('')];
  return [number(annotation), words(annotation.items.join('; '))];
}
