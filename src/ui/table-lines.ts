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
    return [head, ...(collapsed.has(key) ? [] : rows.map((row) => lineOfRow(row, rowId, key)))];
  });
}

function lineOfRow<Row>(row: Row, rowId: (row: Row) => string, group: string): TableLine<Row> {
  const id = rowId(row);
  return { kind: 'row', key: `row ${group} ${id}`, group, id, row };
}

/** The lines of a table's body, each made when it is asked for: a long table shows few of them. */
export type TableLines<Row> = {
  readonly length: number;
  readonly lineAt: (index: number) => TableLine<Row> | undefined;
  /** Tells a line from all others, and is cheaper than the line. */
  readonly keyAt: (index: number) => string | number;
  /** Where the open row's details stand; -1 where no row is open. */
  readonly detailsAt: number;
};

export function linesOf<Row>(lines: readonly TableLine<Row>[]): TableLines<Row> {
  return {
    length: lines.length,
    lineAt: (index) => lines[index],
    keyAt: (index) => lines[index]?.key ?? index,
    detailsAt: -1,
  };
}

/** A line for each of the places, in their order. */
export function linesOfPlaces<Row>(
  rows: readonly Row[],
  places: Uint32Array,
  rowId: (row: Row) => string,
): TableLines<Row> {
  return {
    length: places.length,
    lineAt: (index) => {
      const row = rows[places[index] ?? -1];
      return row === undefined ? undefined : lineOfRow(row, rowId, '');
    },
    keyAt: (index) => places[index] ?? -1,
    detailsAt: -1,
  };
}

/** The first line that is wanted; -1 where there is none. */
export function findLine<Row>(
  { length, lineAt }: TableLines<Row>,
  isWanted: (line: TableLine<Row>) => boolean,
): number {
  for (let index = 0; index < length; index++) {
    const line = lineAt(index);
    if (line !== undefined && isWanted(line)) return index;
  }
  return -1;
}

/** The lines with the open row's details below it: once only, and where it was opened if that line is there. */
export function withDetails<Row>(
  lines: TableLines<Row>,
  openRow: string | null,
  openedAt: string | null,
): TableLines<Row> {
  if (openRow === null) return lines;
  const isOpen = (line: TableLine<Row>): boolean => line.kind === 'row' && line.id === openRow;
  const exact = openedAt === null ? -1 : findLine(lines, (line) => line.key === openedAt && isOpen(line));
  const at = exact === -1 ? findLine(lines, isOpen) : exact;
  const line = lines.lineAt(at);
  if (line?.kind !== 'row') return lines;
  const detailsAt = at + 1;
  const details = { kind: 'details', key: `details ${line.key}`, group: line.group, row: line.row } as const;
  return {
    length: lines.length + 1,
    lineAt: (index) => (index === detailsAt ? details : lines.lineAt(index < detailsAt ? index : index - 1)),
    keyAt: (index) => (index === detailsAt ? details.key : lines.keyAt(index < detailsAt ? index : index - 1)),
    detailsAt,
  };
}
