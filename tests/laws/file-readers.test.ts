import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { aboutTable, csvOf, shownTable, type PlainTable } from '#charts/export/table-files.ts';
import { xlsxOf } from '#charts/export/xlsx.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { recordsTable } from '#views/records-behind.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { officeFaults, WITHOUT_VALIDATOR } from '#tests/fixtures/ooxml-validator.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

// What leaves the page as data, opened by other programs: DuckDB, and the Open XML SDK that knows the schemas of Office.

const snapshot = publishedSnapshot();
const wording = wordingOf('en');
const sourceOf = (id: string) => snapshot.sources?.records.find((source) => source.id === id);
const folder = mkdtempSync(join(tmpdir(), 'file-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Given = { readonly spec: ChartSpec; readonly shown: PlainTable; readonly behind: PlainTable };

const given: readonly Given[] = (
  await Promise.all(
    VIEW_IDS.map(async (view) => {
      const { datasets } = await VIEWS[view].figures();
      return (await figuresIn(view, 'en')).map((spec): Given => ({
        spec,
        shown: shownTable(spec, wording, ({ at }) => at),
        behind: recordsTable(spec, snapshot, datasets, { wording, sourceOf }),
      }));
    }),
  )
).flat();

const provenance = {
  edition: { id: '2024-spring', title: { en: 'Spring 2024', zh: '2024年春季版' }, revision: 1 },
  dataHash: 'abc',
  address: '?view=research',
  site: 'https://atlas.example/',
};

function tablesOf(figure: string): Given {
  const found = given.find(({ spec }) => spec.figure === figure);
  if (found === undefined) throw new Error(`no figure ${figure}`);
  return found;
}

const cellsOf = ({ columns, rows }: PlainTable, name: string): readonly unknown[] => {
  const at = columns.indexOf(name);
  if (at === -1) throw new Error(`no column ${name} among ${columns.join(', ')}`);
  return rows.map((row) => row[at]);
};

type Rows = { readonly getRowObjectsJson: () => readonly Readonly<Record<string, unknown>>[] };

/** Rows with each value as text; large numbers and dates come as text anyway. */
const rowsIn = (read: Rows): readonly Readonly<Record<string, string>>[] =>
  read.getRowObjectsJson().map((row) => {
    const texts: Record<string, string> = {};
    for (const [name, value] of Object.entries(row))
      texts[name] = typeof value === 'string' ? value : JSON.stringify(value ?? '');
    return texts;
  });

async function inDuckDb(table: PlainTable) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, await csvOf(table, 'programs'));
  const connection = await (await DuckDBInstance.create()).connect();
  const read = `read_csv('${path}', header = true, sample_size = -1)`;
  const described = rowsIn(await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${read}`));
  const rows = rowsIn(await connection.runAndReadAll(`SELECT * FROM ${read}`));
  return { types: new Map(described.map((row) => [row['column_name'], row['column_type']])), rows };
}

describe('the data behind every figure', () => {
  it('has a value in each cell and no record spelled out', () => {
    for (const { spec, shown, behind } of given) {
      for (const cell of [...shown.rows, ...behind.rows].flat()) {
        expect(String(cell), spec.figure).not.toMatch(/^[{[]"|"\}|\{"(?:en|zh)":/);
      }
    }
  });

  it('has heads that no reader takes for one another, and no column that says nothing', () => {
    for (const { spec, shown, behind } of given) {
      for (const { columns, rows } of [shown, behind]) {
        const heads = columns.map((column) => column.toLowerCase());
        expect(
          heads.filter((head, at) => heads.indexOf(head) !== at),
          spec.figure,
        ).toEqual([]);
        const silent = columns.filter((_, at) => at > 0 && rows.length > 0 && rows.every((row) => row[at] === ''));
        expect(silent, spec.figure).toEqual([]);
      }
      const empty = behind.columns.filter((_, at) => behind.rows.every((row) => (row[at] ?? '') === ''));
      expect(behind.rows.length === 0 ? [] : empty, spec.figure).toEqual([]);
    }
  });

  it('has numbers alone where there are numbers, or words alone', () => {
    for (const { spec, shown } of given) {
      shown.columns.forEach((column, at) => {
        const kinds = new Set(shown.rows.flatMap((row) => (row[at] === null || row[at] === '' ? [] : typeof row[at])));
        expect(kinds.size, `${spec.figure}: ${column}`).toBeLessThanOrEqual(1);
      });
    }
  });

  it('has a date beside every date in words', () => {
    const inWords =
      /^(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec) \d{4}(?: \(after the report\))?$/;
    const without = given.flatMap(({ spec, shown }) =>
      shown.columns.flatMap((column, at) => {
        const dates = shown.columns.indexOf(`${column}, ISO 8601`);
        return shown.rows.flatMap((row) => {
          const isDated = /^\d{4}-\d{2}/.test(String(row[dates]));
          return inWords.test(String(row[at])) && !isDated ? [`${spec.figure}: ${row[at]}`] : [];
        });
      }),
    );
    expect(without).toEqual([]);
  });

  it('holds the values of each part, not those of the whole', () => {
    const practices = tablesOf('disclosures').behind;
    expect(practices.rows).toHaveLength(112);
    expect(new Set(cellsOf(practices, 'practices.practice')).size).toBe(16);
    for (const [at, id] of cellsOf(practices, 'id').entries()) {
      expect(String(id)).toMatch(new RegExp(`/${String(cellsOf(practices, 'practices.practice')[at])}$`));
    }
    expect(cellsOf(practices, 'practices.value').filter((value) => value === null || value === '')).toEqual([]);
    const meetings = tablesOf('dialogues').behind;
    expect(cellsOf(meetings, 'date').filter((date) => date !== null).length).toBeGreaterThan(20);
    expect(new Set(cellsOf(meetings, 'kind'))).toEqual(new Set(['meeting']));
    expect(cellsOf(tablesOf('documents').behind, 'policies.title.en')).not.toContain(null);
    expect(cellsOf(tablesOf('tests').behind, 'tests.threshold')).toEqual([96, 98, 90, null, 95, 5]);
  });

  it('says nought of no month for which nothing is known', async () => {
    const shares = (await figuresIn('research', 'en', { ...START, monthsMode: 'share' })).find(
      ({ figure }) => figure === 'months',
    );
    if (shares === undefined) throw new Error('no months');
    const months = shownTable(shares, wording, ({ at }) => at);
    const june = months.rows.find(([month]) => month === 'Jun 2023');
    expect(june?.slice(2, -1)).toEqual(june?.slice(2, -1).map(() => null));
    expect(months.shares).toHaveLength(7);
    const stacked = await figuresIn('standards', 'en', { ...START, batchesMode: 'stacked' });
    const batches = stacked.find(({ figure }) => figure === 'batches');
    if (batches === undefined) throw new Error('no batches');
    const { rows } = shownTable(batches, wording, ({ at }) => at);
    for (const row of rows)
      expect(
        row.slice(2, -1).every((value) => value === 0),
        String(row[0]),
      ).toBe(false);
  });
});

describe('DuckDB', () => {
  it('keeps all arXiv numbers, types days as dates, and finds the first head by its name', async () => {
    const { behind } = tablesOf('months');
    const { types, rows } = await inDuckDb(behind);
    expect([...types.keys()]).toEqual(behind.columns);
    expect(rows).toHaveLength(145);
    const written = publishedSnapshot().papers?.records.map(({ arxiv }) => (arxiv === null ? '' : `arXiv:${arxiv}`));
    expect(new Set(rows.map((row) => row['arxiv']))).toEqual(new Set(written));
    // Those that a number would not keep.
    expect(rows.filter((row) => row['arxiv']?.endsWith('0'))).toHaveLength(13);
    expect(types.get('date.exact')).toBe('DATE');
    expect(types.get('date.month')).toBe('BIGINT');
    expect(types.get('date.year')).toBe('BIGINT');
    const perMonth = new Map<string, number>();
    for (const row of rows) {
      const month = `${row['date.year']}-${row['date.month']?.padStart(2, '0')}`;
      perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
    }
    const { shown } = tablesOf('months');
    cellsOf(shown, 'Month, ISO 8601').forEach((month, at) => {
      const counts = shown.rows[at]?.filter((cell) => typeof cell === 'number') ?? [];
      expect(counts.slice(0, 7).reduce((sum, count) => sum + count, 0)).toBe(perMonth.get(String(month)) ?? 0);
    });
  });
});

describe('the Open XML SDK', () => {
  it('finds no error in the workbook of a figure of each kind', { timeout: 120_000 }, async ({ skip }) => {
    const faults: string[] = [];
    // Each takes a program of its own, so that all of them would take minutes.
    const ofEachKind = new Map(given.map((each) => [each.spec.kind, each]));
    for (const { spec, shown, behind } of ofEachKind.values()) {
      const blob = await xlsxOf(
        [
          { name: 'Values', ...shown },
          { name: 'Records', ...behind },
          { name: 'About', ...aboutTable(spec, provenance, wording) },
        ],
        { title: spec.title, language: 'en' },
      );
      const found = await officeFaults('book.xlsx', new Uint8Array(await blob.arrayBuffer()));
      if (found === null) skip(WITHOUT_VALIDATOR);
      else faults.push(...found.map((fault) => `${spec.figure}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('finds none in what no figure holds', { timeout: 60_000 }, async ({ skip }) => {
    const cells = [
      '',
      'x'.repeat(40_000),
      '_x0041_',
      ' a\n\tb ',
      '\u0000\u0007',
      '2024-02-30',
      '2024-02-29',
      'https://a.example/?q=“法” x',
      'https://a.example/法?x=<1>&y',
      'https://',
      1e300,
      -0.5,
      null,
    ];
    const blob = await xlsxOf(
      [
        { name: 'A', columns: cells.map((_, at) => `c${at}`), rows: [cells, []] },
        { name: 'B', columns: ['a'], rows: [] },
      ],
      { title: '<&>', language: 'zh' },
    );
    const faults = await officeFaults('odd.xlsx', new Uint8Array(await blob.arrayBuffer()));
    if (faults === null) skip(WITHOUT_VALIDATOR);
    expect(faults).toEqual([]);
  });
});

describe('under our own policy, which lets no worker begin from a blob', () => {
  it('a workbook comes, up to ten times as large as any today', { timeout: 120_000 }, async () => {
    vi.stubGlobal('Worker', function refused() {
      // As a browser does: the worker is there, and never answers.
      return { postMessage() {}, terminate() {}, addEventListener() {} };
    });
    const { behind } = given.reduce((one, other) => (one.behind.rows.length > other.behind.rows.length ? one : other));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 3, 10), async (times) => {
        const rows = Array.from({ length: times }, (_, turn) =>
          behind.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? `${cell} ${turn}` : cell))),
        ).flat();
        const table = { columns: behind.columns, rows };
        expect((await xlsxOf([{ name: 'All', ...table }], { title: 'All', language: 'en' })).size).toBeGreaterThan(0);
        expect((await csvOf(table, 'programs')).split('\r\n').length).toBeGreaterThan(rows.length);
      }),
      { numRuns: 4 },
    );
    vi.unstubAllGlobals();
  });
});
