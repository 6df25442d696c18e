import { figure, label, words, type Grid, type GridCell } from '#charts/grid-cells.ts';
import { placeTotal } from './layout.ts';
import type { MatrixLine, MatrixSpec } from './spec.ts';

const number = (line: MatrixLine): GridCell => ({ value: placeTotal(line).value, mark: line.total });

/** States as words, since a table that is read aloud or pasted has no colours; totals as numbers. */
export function matrixGrid(spec: MatrixSpec): Grid {
  const { downLabel, downTotalLabel, acrossTotalLabel, remarkLabel, down, across, cells } = spec;
  return {
    columns: [
      label('down', downLabel),
      ...across.map(({ key, label: text }) => label(key, text)),
      ...(downTotalLabel === null ? [] : [figure('total', downTotalLabel)]),
      ...(remarkLabel === null ? [] : [label('remark', remarkLabel)]),
    ],
    starts: down.map((_, at) => at),
    rows: [
      ...down.map((line, at) => [
        words(line.label),
        ...(cells[at] ?? []).map((cell) => ({
          value: [spec.words[cell.state].long, cell.detail].filter(Boolean).join(' · '),
          mark: cell,
        })),
        ...(downTotalLabel === null ? [] : [number(line)]),
        ...(remarkLabel === null ? [] : [words(line.remark?.words ?? '')]),
      ]),
      ...(acrossTotalLabel === null
        ? []
        : [
            [
              words(acrossTotalLabel),
              ...across.map(number),
              ...(downTotalLabel === null ? [] : [words('')]),
              ...(remarkLabel === null ? [] : [words('')]),
            ],
          ]),
    ],
  };
}
