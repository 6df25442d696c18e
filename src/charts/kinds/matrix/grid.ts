import { label, total, words, type Grid, type GridCell } from '#charts/grid-cells.ts';
import { placeTotal } from './layout.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from './spec.ts';

const number = (line: MatrixLine): GridCell => ({ value: placeTotal(line).value, mark: line.total });

/** States as words, since a table that is read aloud or pasted has no colours; totals as numbers. */
export function matrixGrid(spec: MatrixSpec): Grid {
  const { downLabel, downTotalLabel, acrossTotalLabel, remarkLabel, down, across, cells } = spec;
  const row = (head: string, own: readonly GridCell[], sum: GridCell, remark: GridCell): GridCell[] => [
    words(head),
    ...own,
    ...(downTotalLabel === null ? [] : [sum]),
    ...(remarkLabel === null ? [] : [remark]),
  ];
  const valueOf = ({ state, detail, gist = '' }: MatrixCell): string =>
    [spec.words[state].long, detail, gist].filter(Boolean).join(' · ');
  return {
    columns: [
      label('down', downLabel),
      ...across.map(({ key, label: text }) => label(key, text)),
      ...(downTotalLabel === null ? [] : [total('total', downTotalLabel)]),
      ...(remarkLabel === null ? [] : [label('remark', remarkLabel)]),
    ],
    starts: down.map((_, at) => at),
    totals: acrossTotalLabel === null ? [] : [down.length],
    rows: [
      ...down.map((line, at) => {
        const states = (cells[at] ?? []).map((cell) => ({ value: valueOf(cell), mark: cell }));
        return row(line.label, states, number(line), words(line.remark?.words ?? ''));
      }),
      ...(acrossTotalLabel === null ? [] : [row(acrossTotalLabel, across.map(number), words(''), words(''))]),
    ],
  };
}
