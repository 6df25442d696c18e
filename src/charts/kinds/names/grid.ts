import { dated, label, tabulate, words, type Grid, type GridCell, type GridColumn } from '#charts/grid-cells.ts';
import { namesLayout } from './layout.ts';
import type { NamedItem, NamesSpec } from './spec.ts';

type Line = { readonly row: string; readonly column: string; readonly item: NamedItem };

/** A row a name, without columns that say nothing. */
export function namesGrid(spec: NamesSpec): Grid {
  const { columns, rows } = namesLayout(spec);
  const lines = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, at) =>
      cell.map((item): Line => ({ row: line.label, column: columns[at]?.label ?? '', item })),
    ),
  );
  const all: readonly (readonly [GridColumn, (line: Line) => GridCell])[] = [
    [label('down', spec.downLabel), ({ row }) => words(row)],
    [label('across', spec.acrossLabel), ({ column }) => words(columns.length > 1 ? column : '')],
    [label('item', spec.itemLabel), ({ item }) => ({ value: item.label, mark: item })],
    [label('when', spec.whenLabel), ({ item }) => dated(item.when, item.dates?.when ?? null)],
    [label('later', spec.laterLabel), ({ item }) => dated(item.later, item.dates?.later ?? null)],
    [label('mark', spec.markLabel), ({ item }) => words(item.isMarked ? '◆' : '')],
  ];
  const said = all.filter(([, cellOf], at) => at === 0 || lines.some((line) => cellOf(line).value !== ''));
  return tabulate(lines, said);
}
