import { groupBy } from '#lib/group-by.ts';

export type TableGrouping<Row> = {
  readonly id: string;
  readonly label: string;
  /** A row may stand in several groups, or in none. */
  readonly groupsOf: (row: Row) => readonly { readonly key: string; readonly label: string }[];
  /** Keys of the groups that come first, in their order; the others follow by label. */
  readonly order?: readonly string[];
};

/** One `<tr>` of a table's body. A row that stands in two groups has two lines. */
export type TableLine<Row> =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: string;
      readonly label: string;
      readonly count: number;
    }
  | { readonly kind: 'row'; readonly key: string; readonly group: string; readonly id: string; readonly row: Row }
  | { readonly kind: 'details'; readonly key: string; readonly group: string; readonly row: Row };

export type RowGroup<Row> = { readonly key: string; readonly label: string; readonly rows: readonly Row[] };

type Placed<Row> = { readonly key: string; readonly label: string; readonly row: Row };

/** Rows by group, in the order in which they come; those in no group last, under a label of their own. */
export function groupRows<Row>(
  rows: readonly Row[],
  grouping: TableGrouping<Row>,
  ungrouped: string,
  compare: (one: string, other: string) => number,
): RowGroup<Row>[] {
  const placed = rows.flatMap((row): Placed<Row>[] => grouping.groupsOf(row).map((group) => ({ ...group, row })));
  const homeless = rows.filter((row) => grouping.groupsOf(row).length === 0);
  const order = grouping.order ?? [];
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const groups = [...groupBy(placed, ({ key }) => key)].map(([key, members]) => ({
    key,
    label: members[0]?.label ?? key,
    rows: members.map(({ row }) => row),
  }));
  groups.sort((one, other) => rank(one.key) - rank(other.key) || compare(one.label, other.label));
  return homeless.length === 0 ? groups : [...groups, { key: NO_GROUP, label: ungrouped, rows: homeless }];
}

const NO_GROUP = '\u0000';

/** The body of a grouped table: a line a group, and below it its rows unless it is collapsed. */
export function linesOfGroups<Row>(
  groups: readonly RowGroup<Row>[],
  collapsed: ReadonlySet<string>,
  rowId: (row: Row) => string,
): TableLine<Row>[] {
  return groups.flatMap(({ key, label, rows }): TableLine<Row>[] => {
    const head = { kind: 'group', key: `group ${key}`, group: key, label, count: rows.length } as const;
    return [head, ...(collapsed.has(key) ? [] : linesOfRows(rows, rowId, key))];
  });
}

export function linesOfRows<Row>(rows: readonly Row[], rowId: (row: Row) => string, group = ''): TableLine<Row>[] {
  return rows.map((row) => ({ kind: 'row', key: `row ${group} ${rowId(row)}`, group, id: rowId(row), row }));
}

/** The lines with the open row's details below it: once only, and where it was opened if that line is there. */
export function withDetails<Row>(
  lines: readonly TableLine<Row>[],
  openRow: string | null,
  openedAt: string | null,
): readonly TableLine<Row>[] {
  if (openRow === null) return lines;
  const isOpen = (line: TableLine<Row>): boolean => line.kind === 'row' && line.id === openRow;
  const exact = lines.findIndex((line) => line.key === openedAt && isOpen(line));
  const at = exact === -1 ? lines.findIndex(isOpen) : exact;
  const line = lines[at];
  if (line?.kind !== 'row') return lines;
  return lines.toSpliced(at + 1, 0, { kind: 'details', key: `details ${line.key}`, group: line.group, row: line.row });
}
