import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARCHITECTURE_FAULTS, CLEAN_FILES, CODE_FAULTS } from './faults.ts';

const ROOT = join(import.meta.dirname, '../..');
const FAULTS = [...ARCHITECTURE_FAULTS, ...CODE_FAULTS];

let tree = '';
let reports: readonly string[] = [];

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'planted-'));
  for (const file of ['package.json', 'tsconfig.json', 'oxlint.config.mjs', 'architecture.mjs']) {
    await cp(join(ROOT, file), join(tree, file));
  }
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
  const files = { ...CLEAN_FILES, ...Object.fromEntries(FAULTS.map(({ file, text }) => [file, text])) };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(tree, dirname(file)), { recursive: true });
    await writeFile(join(tree, file), text);
  }
  reports = await lint(tree);
}, 60_000);

afterAll(() => rm(tree, { recursive: true }));

test.each(FAULTS)('$file', ({ file, rule }) => {
  expect(reports.filter((report) => report.startsWith(`${file} `))).toEqual([`${file} ${rule}`]);
});

test('nothing else is reported', () => {
  expect(reports.toSorted()).toEqual(FAULTS.map(({ file, rule }) => `${file} ${rule}`).toSorted());
});

test('every folder of src is a room of the table', async () => {
  const { ROOMS } = (await import(join(ROOT, 'architecture.mjs'))) as { ROOMS: Record<string, unknown> };
  const entries = await readdir(join(ROOT, 'src'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(folders.filter((folder) => !(folder in ROOMS))).toEqual([]);
});

/** Lints a folder as `npm run lint` does; each report as "file rule". */
async function lint(folder: string): Promise<string[]> {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--config', 'oxlint.config.mjs', '--type-aware', '--format', 'json'];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => resolve(stdout));
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  return diagnostics.map(({ filename, code }) => `${filename.replaceAll('\\', '/')} ${code}`);
}
