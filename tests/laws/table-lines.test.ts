import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLine, linesOf, linesOfPlaces, withDetails, type TableLines } from '#ui/table-lines.ts';
import { orderOf } from '#ui/table-order.ts';
import type { TableColumn, TableSort } from '#ui/use-table-model.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

type Row = { readonly id: string; readonly size: number | null; readonly word: string | null };

const wording = wordingOf('en');
const rowId = ({ id }: Row): string => id;
const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'size', label: 'Size', width: 100, value: ({ size }) => size },
  { id: 'word', label: 'Word', width: 100, value: ({ word }) => word },
];

const rows = fc
  .array(
    fc.record({
      size: fc.option(fc.integer({ min: 0, max: 3 })),
      word: fc.option(fc.constantFrom('elm', 'Birch', 'álder')),
    }),
    { maxLength: 12 },
  )
  .map((cells) => cells.map((row, at): Row => ({ id: `row ${at}`, ...row })));
const sort = fc.uniqueArray(
  fc.record({ column: fc.constantFrom('size', 'word', 'gone'), isDescending: fc.boolean() }),
  { selector: ({ column }) => column },
);
const placed = rows.chain((all) =>
  fc.record({ all: fc.constant(all), places: fc.shuffledSubarray(all.map((_, at) => at)) }),
);

/** The definition: the first column that tells two rows apart decides, and gaps stand last whichever way it is turned. */
function compareRows(one: Row, other: Row, by: TableSort): number {
  for (const { column: id, isDescending } of by) {
    const column = COLUMNS.find((each) => each.id === id);
    if (column === undefined) continue;
    const [left, right] = [column.value(one), column.value(other)];
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    const order = typeof left === 'number' ? left - Number(right) : wording.format.compare(left, String(right));
    if (order !== 0) return isDescending ? -order : order;
  }
  return 0;
}

function listOf({ length, lineAt }: TableLines<Row>): unknown[] {
  return Array.from({ length }, (_, index) => lineAt(index));
}

describe('the order of a table', () => {
  it('is the order that a stable sort of the rows gives', () => {
    fc.assert(
      fc.property(rows, sort, (all, by) => {
        const places = [...orderOf(all, COLUMNS, by, wording)];
        const sorted = all.toSorted((one, other) => compareRows(one, other, by));
        expect(places.map((place) => all[place])).toEqual(sorted);
      }),
    );
  });
});

describe('the lines of a table', () => {
  it('are the rows at the places, with the details of the open row below it', () => {
    fc.assert(
      fc.property(placed, fc.nat({ max: 14 }), ({ all, places }, open) => {
        const openRow = `row ${open}`;
        const closed = linesOfPlaces(all, Uint32Array.from(places), rowId);
        const lines = withDetails(closed, openRow, null);
        const at = places.indexOf(open);
        const listed = listOf(closed);
        expect(listed).toMatchObject(places.map((place) => ({ kind: 'row', row: all[place] })));
        expect(lines.detailsAt).toBe(at === -1 ? -1 : at + 1);
        const details = { kind: 'details', row: all[open] };
        expect(listOf(lines)).toMatchObject(at === -1 ? listed : listed.toSpliced(at + 1, 0, details));
        const keys = Array.from({ length: lines.length }, (_, index) => lines.keyAt(index));
        expect(new Set(keys).size).toBe(lines.length);
      }),
    );
  });

  it('are found where they stand', () => {
    fc.assert(
      fc.property(placed, ({ all, places }) => {
        const lines = linesOfPlaces(all, Uint32Array.from(places), rowId);
        const list = Array.from({ length: lines.length }, (_, index) => lines.lineAt(index)!);
        for (const index of places.keys()) {
          expect(findLine(lines, ({ key }) => key === lines.lineAt(index)?.key)).toBe(index);
          expect(linesOf(list).lineAt(index)).toEqual(lines.lineAt(index));
        }
        expect(findLine(lines, () => false)).toBe(-1);
      }),
    );
  });
});
