import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { aboutTable, csvOf, shownTable, type PlainTable } from '#charts/export/table-files.ts';
import { xlsxOf } from '#charts/export/xlsx.ts';
import { marksOf } from '#charts/grid.ts';
import { DATASET_IDS, DATASETS } from '#data/snapshot.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { SourceRef } from '#model/source.ts';
import { VIEW_IDS } from '#model/views.ts';
import { keysIn, recordsTable } from '#views/records-behind.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { sheetsIn } from '#tests/fixtures/workbook.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const refWords = ({ source, at }: SourceRef): string => `${source}, ${at}`;

const sourceOf = (id: string) => snapshot.sources?.records.find((source) => source.id === id);

/** Every id that the edition gives a record, each with its dataset. */
const ids = new Set(
  DATASET_IDS.flatMap((id) =>
    published(id).records.map((record) =>
      DATASETS[id].key.map((field) => String(Reflect.get(record, field))).join('/'),
    ),
  ),
);
const known = (id: string): boolean => keysIn(id).some((key) => ids.has(key));

type Given = {
  readonly name: string;
  readonly shown: PlainTable;
  readonly behind: PlainTable;
  readonly about: PlainTable;
  readonly expected: readonly string[];
};

async function tablesIn(language: 'en' | 'zh'): Promise<readonly Given[]> {
  const wording = wordingOf(language);
  const all = VIEW_IDS.map(async (view) => {
    const { datasets } = await VIEWS[view].figures();
    return (await figuresIn(view, language)).map((spec): Given => ({
      name: `${view} ${spec.figure}`,
      shown: shownTable(spec, wording, refWords),
      behind: recordsTable(spec, snapshot, datasets, { wording, sourceOf }),
      about: aboutTable(
        spec,
        {
          edition: { id: '2024-spring', title: { en: 'Spring 2024', zh: '2024年春季版' }, revision: 1 },
          dataHash: 'abc',
          address: `?view=${view}`,
          site: 'https://atlas.example/',
        },
        wording,
      ),
      expected: [...new Set(marksOf(spec).flatMap((mark) => mark.rows()))],
    }));
  });
  return (await Promise.all(all)).flat();
}

const said = (cell: string | number | null): string => (cell === null ? '' : String(cell));
/** As the file guards cells that a spreadsheet would run. */
const defused = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell);

describe.each(LANGUAGES)('the records behind every figure (%s)', async (language) => {
  const tables = await tablesIn(language);

  it('are those that its marks count, each once, each in the edition and each with a source', () => {
    for (const { name, behind, expected } of tables) {
      expect(
        behind.rows.map(([id]) => id),
        name,
      ).toEqual(expected);
      for (const row of behind.rows) {
        expect(known(String(row[0])), `${name}: ${row[0]}`).toBe(true);
        expect(row.at(-1), `${name}: ${row[0]}`).not.toBe('');
        expect(row).toHaveLength(behind.columns.length);
      }
    }
  });

  it('are those of the dataset that the figure is of, where another one uses the same id', () => {
    // The committee of AIIA and its founding have one id, as organisation and as event; so have reports and disclosures.
    const fields = { 'industry industry-news': 'title.en', 'industry committees': 'name.en' };
    for (const [figure, field] of Object.entries(fields)) {
      const behind = tables.find(({ name }) => name === figure)?.behind;
      const cells = behind?.rows.map((row) => row[behind.columns.indexOf(field)] ?? null);
      expect(cells?.length, figure).toBeGreaterThan(0);
      expect(cells, figure).not.toContain(null);
    }
  });

  it('come back from CSV as they went in', async () => {
    for (const { name, behind } of tables) {
      const csv = await csvOf(behind, 'programs');
      const [head, ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
      expect(head, name).toEqual(behind.columns);
      expect(rows, name).toEqual(behind.rows.map((row) => row.map((cell) => defused(said(cell)))));
    }
  });

  it('come back from XLSX beside the values shown and what they are about, numbers as numbers', async () => {
    for (const { name, shown, behind, about } of tables) {
      const sheets = [shown, behind, about].map((table, at) => ({ name: `Sheet ${at}`, ...table }));
      const back = sheetsIn(new Uint8Array(await (await xlsxOf(sheets, { title: name, language })).arrayBuffer()));
      for (const { name: sheet, columns, rows } of sheets) {
        const width = Math.max(columns.length, ...rows.map(({ length }) => length));
        const filled = (row: readonly (string | number | null)[]) =>
          Array.from({ length: width }, (_, at) => (row[at] === '' ? null : (row[at] ?? null)));
        expect(back.get(sheet)?.map(filled), `${name}, ${sheet}`).toEqual([columns, ...rows].map(filled));
      }
    }
  });
});
