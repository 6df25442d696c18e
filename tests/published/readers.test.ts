import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { HABITS, SAMPLES, snippetOf } from '#views/data/snippets.ts';
import { rowsOf } from '#tests/fixtures/tables.ts';
import { DATA, EDITION, NEWEST } from './texts.ts';

// Other programs read every table with the types that datapackage.json states, by the very lines that the page of data shows.
// pandas, R and LibreOffice are asked where the machine has them (Debian: python3-pandas, r-base-core with r-cran-jsonlite,
// libreoffice-calc-nogui), the packages of npm where `npm run readers` has put them: decision 35 says why.

const READERS = join(DATA, '../../readers');
const requireReader = createRequire(join(READERS, 'package.json'));
const hasPackages = existsSync(join(READERS, 'node_modules'));
const python = ['/usr/bin/python3', 'python3'].find((each) => runs(each, '-c', 'import pandas'));
const hasR = runs('Rscript', '-e', 'library(jsonlite)');
const hasOffice = runs('soffice', '--version');

const descriptor = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }),
    }),
  ),
});
type Table = z.infer<typeof descriptor>['resources'][number];
type Value = string | number | boolean | null;
/** Each column of each table, as JSON that a reader has written. */
const readings = z.record(
  z.string(),
  z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
);
type Readings = z.infer<typeof readings>;

const inFolder = promisify(execFile);
const kept = mkdtempSync(join(tmpdir(), 'readers-'));
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const path = join(DATA, new URL(url, 'http://data.test').pathname);
    if (existsSync(path)) response.end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) site = `http://127.0.0.1:${address.port}/`;
});
afterAll(() => {
  server.close();
  rmSync(kept, { recursive: true });
});

function runs(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Why a reader is not asked, in the name of the test. */
function without(isThere: boolean, missing: string): string {
  return isThere ? '' : ` (skipped: ${missing})`;
}

function tablesOf(edition: string): readonly Table[] {
  return z.parse(descriptor, JSON.parse(readFileSync(join(DATA, edition, 'datapackage.json'), 'utf8'))).resources;
}

/** The tables of an edition with the types that are stated, read by none of those who are asked. */
function expectedOf(edition: string): Readings {
  return Object.fromEntries(
    tablesOf(edition).map(({ name, path, schema }) => {
      const { rows } = rowsOf(readFileSync(join(DATA, edition, path), 'utf8'));
      const columns = schema.fields.map((field) => [
        field.name,
        rows.map((row) => valueOf(row[field.name] ?? '', field.type)),
      ]);
      return [name, Object.fromEntries(columns)];
    }),
  );
}

function valueOf(cell: string, type: string): Value {
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'string' ? cell : Number(cell);
}

/** Runs lines of another language, which leave their readings in the file that they are told. */
async function readingsOf(command: string, ending: string, linesFor: (out: string) => string): Promise<Readings> {
  const [script, out] = [join(kept, `lines.${ending}`), join(kept, `${ending}.json`)];
  writeFileSync(script, linesFor(out));
  await inFolder(command, [script], { timeout: 120_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return z.parse(readings, JSON.parse(readFileSync(out, 'utf8')));
}

describe.each([EDITION, NEWEST])('every table of %s, with the types that the package states,', (edition) => {
  const names = tablesOf(edition).map(({ name }) => name);

  test.skipIf(python === undefined)(
    `is read by pandas${without(python !== undefined, 'python3-pandas is not installed')}`,
    { timeout: 120_000 },
    async () => {
      const read = await readingsOf(python ?? '', 'py', (out) => {
        const snippet = snippetOf('Python', `${site}${edition}/`);
        return `${snippet}
tables = {name: read_table(name) for name in ${JSON.stringify(names)}}
columns = {name: {key: [None if pd.isna(cell) else cell for cell in table[key].tolist()] for key in table.columns} for name, table in tables.items()}
json.dump(columns, open(${JSON.stringify(out)}, "w"), default=lambda cell: cell.item())
assert len(actors[0]) > 0
`;
      });
      expect(read).toEqual(expectedOf(edition));
    },
  );

  test.skipIf(!hasR)(
    `is read by R${without(hasR, 'r-base-core and r-cran-jsonlite are not installed')}`,
    { timeout: 120_000 },
    async () => {
      const read = await readingsOf('Rscript', 'R', (out) => {
        const snippet = snippetOf('R', `${site}${edition}/`);
        return `${snippet}
stopifnot(length(actors[[1]]) > 0)
names <- c(${names.map((name) => JSON.stringify(name)).join(', ')})
columns <- lapply(setNames(names, names), function(name) lapply(as.list(read_table(name)), I))
write_json(columns, ${JSON.stringify(out)}, na = "null", digits = NA)
`;
      });
      expect(read).toEqual(expectedOf(edition));
    },
  );

  test.skipIf(!hasPackages)(
    `is read by DuckDB${without(hasPackages, 'npm run readers has not been run')}`,
    { timeout: 120_000 },
    async () => {
      const { DuckDBInstance } = requireReader('@duckdb/node-api') as DuckDB;
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const folder = join(DATA, edition, '/');
      for (const statement of snippetOf('DuckDB', folder).split(';').slice(0, -1)) {
        expect((await connection.runAndReadAll(statement)).getRowsJson().length).toBeGreaterThan(0);
      }
      const sqlTypes: Readonly<Record<string, string>> = { integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN' };
      const read = await Promise.all(
        tablesOf(edition).map(async ({ name, path, schema }) => {
          const typed = schema.fields.flatMap((field) =>
            field.type in sqlTypes ? [`'${field.name}': '${sqlTypes[field.type]}'`] : [],
          );
          const types = typed.length === 0 ? '' : `, types = {${typed.join(', ')}}`;
          const answer = await connection.runAndReadAll(
            `FROM read_csv('${join(folder, path)}', all_varchar = true${types})`,
          );
          expect(answer.columnNames()).toEqual(schema.fields.map((field) => field.name));
          const columns = answer.getColumns().map((column) => column.map(plain));
          return [name, Object.fromEntries(answer.columnNames().map((column, at) => [column, columns[at]]))];
        }),
      );
      expect(Object.fromEntries(read)).toEqual(expectedOf(edition));
    },
  );

  test.skipIf(!hasPackages)(
    `is read by Arquero, as Observable has it${without(hasPackages, 'npm run readers has not been run')}`,
    { timeout: 120_000 },
    async () => {
      const [first = '', ...lines] = snippetOf('Observable', `${site}${edition}/`).split('\n');
      expect(first).toBe('import * as aq from "npm:arquero@8.0.3";');
      const arquero = (await import(requireReader.resolve('arquero'))) as object;
      const body = `return (async () => {${lines.join('\n')}\nreturn readTable;})();`;
      // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- the lines are run as they are shown
      const readTable = (await new Function('aq', body)(arquero)) as (name: string) => Promise<Arquero>;
      const read = await Promise.all(
        names.map(async (name) => {
          const table = await readTable(name);
          const columns = table.columnNames().map((column) => [column, table.array(column)]);
          return [name, Object.fromEntries(columns)] as const;
        }),
      );
      expect(Object.fromEntries(read)).toEqual(expectedOf(edition));
    },
  );

  test.skipIf(!hasPackages)(
    `is found whole and sound by the reader of data packages${without(hasPackages, 'npm run readers has not been run')}`,
    { timeout: 240_000 },
    async () => {
      const { Package } = requireReader('datapackage') as DataPackages;
      const dataPackage = await Package.load(join(DATA, edition, 'datapackage.json'));
      expect(dataPackage.errors.map(({ message }) => message)).toEqual([]);
      expect(dataPackage.valid).toBe(true);
      for (const resource of dataPackage.resources) {
        const rows = await resource.read({ keyed: true, relations: true });
        const columns = expectedOf(edition)[resource.name] ?? {};
        expect(rows.length, resource.name).toBe(Object.values(columns)[0]?.length);
      }
    },
  );
});

type Kinds = readonly string[];

/** What each reader takes the columns for, left to itself and told to leave them alone. */
const kindsBy: Readonly<Record<string, (path: string, text: string, isTold: boolean) => Kinds | Promise<Kinds>>> = {
  Arquero: async (_, text, isTold) => {
    const { fromCSV } = (await import(requireReader.resolve('arquero'))) as {
      fromCSV: (csv: string, options: object) => Arquero;
    };
    const table = fromCSV(text, isTold ? { autoType: false } : {});
    return table.columnNames().map((name) => kindOf(table.array(name)[0]));
  },
  'd3.autoType': async (_, text, isTold) => {
    const { csvParse, autoType } = (await import(requireReader.resolve('d3-dsv'))) as {
      csvParse: (csv: string, row?: unknown) => readonly object[];
      autoType: unknown;
    };
    const [row = {}] = isTold ? csvParse(text) : csvParse(text, autoType);
    return Object.values(row).map(kindOf);
  },
  DuckDB: async (path, _, isTold) => {
    const { DuckDBInstance } = requireReader('@duckdb/node-api') as DuckDB;
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const answer = await connection.runAndReadAll(`FROM read_csv('${path}'${isTold ? ', all_varchar = true' : ''})`);
    return answer.columnTypes().map((type) => kindIn(type.toString()));
  },
  pandas: (path, _, isTold) =>
    saidBy(
      python ?? '',
      '-c',
      `import pandas; print(*pandas.read_csv("${path}"${isTold ? ', dtype="string"' : ''}).dtypes)`,
    ),
  R: (path, _, isTold) =>
    saidBy('Rscript', '-e', `cat(sapply(read.csv("${path}"${isTold ? ', colClasses = "character"' : ''}), class))`),
  LibreOffice: (path, _, isTold) => {
    const filter = isTold ? ['--infilter=CSV:44,34,76,1,1/2/2/2/3/2'] : [];
    const profile = `-env:UserInstallation=file://${join(kept, 'office')}`;
    execFileSync('soffice', [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', kept, path], {
      stdio: 'ignore',
    });
    const sheet = readFileSync(path.replace('.csv', '.fods'), 'utf8');
    return [...sheet.matchAll(/office:value-type="(\w+)"/g)].slice(3, 6).map(([, type = '']) => kindIn(type));
  },
};

function kindOf(value: unknown): string {
  if (value instanceof Date) return 'date';
  return typeof value === 'string' ? 'text' : typeof value;
}

function kindIn(type: string): string {
  if (/^(varchar|string|object|character)$/i.test(type)) return 'text';
  return /^(double|float|float64|numeric)$/i.test(type) ? 'number' : type.toLowerCase();
}

function saidBy(command: string, ...args: readonly string[]): Kinds {
  return execFileSync(command, args, { encoding: 'utf8' }).trim().split(' ').map(kindIn);
}

const isThere: Readonly<Record<string, boolean>> = { pandas: python !== undefined, R: hasR, LibreOffice: hasOffice };

describe('a column of months, one of days and one of numbers that are names', () => {
  const text = `${Object.keys(SAMPLES).join(',')}\n${Object.values(SAMPLES).join(',')}\n2023-12,2023-12-01,2402.01680\n`;

  for (const { reader, month, day, number } of HABITS) {
    const [name = '', version = ''] = reader.split(' ');
    const there = isThere[name] ?? hasPackages;
    test.skipIf(!there)(
      `is read by ${name} as the page says${without(there, 'it is not installed')}`,
      { timeout: 120_000 },
      async () => {
        const path = join(kept, 'samples.csv');
        writeFileSync(path, text);
        const kinds = kindsBy[name];
        expect(version).toMatch(/^\d+\.\d+\.\d+$/);
        expect(await kinds?.(path, text, false)).toEqual([month, day, number]);
        expect(await kinds?.(path, text, true)).toEqual(['text', 'text', 'text']);
      },
    );
  }
});

type DuckDB = {
  readonly DuckDBInstance: {
    create: (where: string) => Promise<{
      connect: () => Promise<{
        runAndReadAll: (sql: string) => Promise<{
          getRowsJson: () => readonly unknown[];
          getColumns: () => readonly (readonly unknown[])[];
          columnNames: () => readonly string[];
          columnTypes: () => readonly { toString: () => string }[];
        }>;
      }>;
    }>;
  };
};
type Arquero = {
  readonly columnNames: () => readonly string[];
  readonly array: (name: string) => readonly unknown[];
};
type DataPackages = {
  readonly Package: {
    load: (path: string) => Promise<{
      valid: boolean;
      errors: readonly Error[];
      resources: readonly {
        name: string;
        read: (options: object) => Promise<readonly unknown[]>;
      }[];
    }>;
  };
};

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
