import { describe, expect, it } from 'vitest';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ChartKind, ChartSpec } from '#charts/spec.ts';
import { SPECS } from '#tests/fixtures/specs.ts';

/** A table as text: `#` after the heads of numbers, and in `<…>` the key of the mark that a cell shows. */
function drawn(spec: ChartSpec): string[] {
  const { columns, rows } = gridOf(spec);
  return [
    columns.map(({ key, label, isNumeric }) => `${key}: ${label}${isNumeric ? '#' : ''}`).join(' | '),
    ...rows.map((row) => row.map(({ value, mark }) => `${value}${mark === null ? '' : `<${mark.key}>`}`).join(' | ')),
  ];
}

/** What a reader of each kind's table sees, and no more. */
const TABLES: Readonly<Record<ChartKind, readonly string[]>> = {
  bars: ['category: Category | value: Value#', 'A | 3<a>', 'B | 0<b>'],
  columns: [
    'tick: Month | a: A# | b: B# | rise: Rise# | annotations: Events# | annotation-items: Events',
    'JAN | 1<jan/a> | null<jan/b> | 1<jan+> |  | ',
    'FEB | 2<feb/a> | null | 1<feb+> | 2<feb!> | One; Two',
  ],
  heatmap: ['down: Down | x: X# | y: Y#', 'A | 1<a/x> | 2<a/y>', 'B | 0<b/x> | 4<b/y>'],
  matrix: [
    'down: Down | x: X | y: Y | total: Sum across# | remark: Remark',
    'A | Yes · Article 1<a/x> | No<a/y> | 1<a/> | only X',
    'B | Not coded<b/x> | Not applicable<b/y> | null<b/> | ',
    'Sum down | 0</x> | 1</y> |  | ',
  ],
  upset: [
    'set: Set | combination: Combination | value: Value# | detail: Detail',
    'A |  | 2<a> | ',
    'B |  | 1<b> | ',
    ' | A and B | 1<a+b> | One',
    ' | only A | 1<a-> | ',
  ],
  timeline: [
    'date: Date | lane: Lane | event: Event | detail: Detail',
    '18 March | B | One<one> | Of one',
    'June (after the report) | elsewhere | Two<two> | ',
  ],
  stated: [
    'label: What | value: Value# | shown: In words | detail: Where',
    'A | 15<a> | nearly 15 | Section 1',
    'B | 4<b> | 4 | ',
  ],
  parts: [
    'whole: Whole | part: Part | part-count: Of them# | whole-count: All# | shown: Stated | detail: Detail',
    'A | Part of A | 2<a/part> | 8<a> | 2 of 8 | Of A',
    'B |  |  | 40<b> | at least 40 | ',
  ],
  flow: [
    'lane: Fate | before: Before# | after: After# | from: Before | to: After | reason: Reason | place: Place',
    'KEPT | 1<kept/before> | 1<kept/after> |  |  |  | ',
    'KEPT |  |  | A | C | Renamed · inferred<a-c> | endnote 7',
    'GONE | 1<gone/before> | 0<gone/after> |  |  |  | ',
    'GONE |  |  | B |  | Closed<b-> | ',
    'Total | 2<before> | 1<after> |  |  |  | ',
  ],
  ranges: [
    'label: Who | shown: Stated | low: Least# | high: Most# | detail: Of what | status: Standing | when: When | note: Note',
    'A | 10 to 20% | 10<a/low> | 20<a/high> | of budgets | a call | 2023 | A note',
    'B | at least 30% | 30<b/low> |  |  | unheard of |  | ',
  ],
  tiles: ['tile: Place | value: Value# | out-of: Out of#', 'A | 3<a> | 4', 'B | 1<b> | 4'],
  slope: [
    'line: Line | from: A then: a month# | to: B now: a month# | from-count: A: count# | to-count: B: count#',
    'A | 2<a/a> | 6<b/a> | 4 | 12',
    'B | 0<a/b> | 0<b/b> | 0 | 0',
  ],
  diagram: [
    'from: From | relation: Relation | to: To | note: Note',
    'A | oversees<a>b> | B | inferred · A note',
    'B | knows<b>x> | x | ',
    'A | ministry<a> |  | ',
    'B | alliance<b> |  | Of B',
  ],
  names: [
    'down: Down | across: Across | item: Name | when: Last | later: Later | mark: Marked',
    'A | X | One<one> | 2023 |  | ◆',
    'B | X | Two<two> | 2023 | 2025 | ',
    'B | Y | Three<three> |  | 2026 | ',
  ],
  statements: [
    'group: Group | heading: Heading | text: Text | facts: Facts',
    'B | Two<two> |  | ',
    'A | 1 One<one> | Of one | 2023 · a call',
  ],
};

describe('the table of a figure', () => {
  it.each(Object.values(SPECS))('of the kind $kind', (spec) => {
    expect(drawn(spec)).toEqual(TABLES[spec.kind]);
  });

  it.each(Object.values(SPECS))('of the kind $kind shows its marks, each once and in order', (spec) => {
    const shown = gridOf(spec).rows.flatMap((row) => row.flatMap(({ mark }) => mark ?? []));
    expect(marksOf(spec)).toEqual(shown);
  });
});

describe('what a figure leaves out', () => {
  it('leaves its table without rises, annotations and their marks', () => {
    const { rises: _, annotations: __, ...plain } = SPECS.columns;
    expect(drawn(plain)).toEqual([
      'tick: Month | a: A# | b: B#',
      'JAN | 1<jan/a> | null<jan/b>',
      'FEB | 2<feb/a> | null',
    ]);
    expect(marksOf(plain).map(({ key }) => key)).toEqual(['jan/a', 'jan/b', 'feb/a']);
  });

  it('leaves its table without details', () => {
    const { detailLabel: _, ...plain } = SPECS.stated;
    expect(drawn(plain)).toEqual([
      'label: What | value: Value# | shown: In words',
      'A | 15<a> | nearly 15',
      'B | 4<b> | 4',
    ]);
  });

  it.each([
    [
      'totals of lines',
      { downTotalLabel: null },
      ['down: Down | x: X | y: Y | remark: Remark', 'A | Yes · Article 1<a/x> | No<a/y> | only X'],
      'a/x a/y b/x b/y /x /y',
    ],
    [
      'totals of columns',
      { acrossTotalLabel: null },
      [
        'down: Down | x: X | y: Y | total: Sum across# | remark: Remark',
        'A | Yes · Article 1<a/x> | No<a/y> | 1<a/> | only X',
      ],
      'a/x a/y a/ b/x b/y b/',
    ],
    [
      'remarks',
      { remarkLabel: null },
      ['down: Down | x: X | y: Y | total: Sum across#', 'A | Yes · Article 1<a/x> | No<a/y> | 1<a/>'],
      'a/x a/y a/ b/x b/y b/ /x /y',
    ],
  ])('leaves a matrix without %s', (_, own, table, keys) => {
    const spec = { ...SPECS.matrix, ...own };
    expect(drawn(spec).slice(0, 2)).toEqual(table);
    expect(drawn(spec)).toHaveLength('acrossTotalLabel' in own ? 3 : 4);
    expect(
      marksOf(spec)
        .map(({ key }) => key)
        .join(' '),
    ).toBe(keys);
  });

  it('leaves the last line of a matrix as long as the others', () => {
    for (const own of [
      {},
      { downTotalLabel: null },
      { remarkLabel: null },
      { downTotalLabel: null, remarkLabel: null },
    ]) {
      const { columns, rows } = gridOf({ ...SPECS.matrix, ...own });
      expect(rows.map(({ length }) => length)).toEqual(rows.map(() => columns.length));
    }
  });
});
