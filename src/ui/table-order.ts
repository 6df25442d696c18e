import type { Wording } from '#i18n/wording.ts';
import type { TableColumn, TableSort } from './use-table-model.ts';

/** The places of rows in the wanted order. Rows without a value stand last, whichever way the others go. */
export function orderOf<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort,
  { format }: Wording,
): Uint32Array {
  const places = Uint32Array.from(rows.keys());
  const keys = sort.flatMap(({ column: id, isDescending }) => {
    const column = columns.find((each) => each.id === id);
    if (column === undefined) return [];
    const values = rows.map(column.value);
    const { compare } = column;
    const ascending = (one: number, other: number): number =>
      compare === undefined
        ? compareValues(values[one] ?? '', values[other] ?? '', format.compare)
        : compare(rows[one]!, rows[other]!);
    return [{ values, ascending, turn: isDescending ? -1 : 1 }];
  });
  if (keys.length === 0) return places;
  return places.toSorted((one, other) => {
    for (const { values, ascending, turn } of keys) {
      const gaps = Number(values[one] === null) - Number(values[other] === null);
      if (gaps !== 0) return gaps;
      const order = turn * ascending(one, other);
      if (order !== 0) return order;
    }
    return one - other;
  });
}

function compareValues(
  one: string | number,
  other: string | number,
  compareWords: Wording['format']['compare'],
): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : compareWords(String(one), String(other));
}

/** Rows at some places, in the order of the places. */
export function rowsAt<Row>(rows: readonly Row[], places: Uint32Array): Row[] {
  return Array.from(places, (place) => rows[place]!);
}
