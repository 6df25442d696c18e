// npm run check:data [folder]: reads the editions as the dashboard does and says in words what is wrong with them. Given a
// folder, it reads the one there: its files are one for each dataset.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ensurePackages } from './install.mjs';
import { ROOT } from './run.mjs';

const CHECKER = 'src/app/check-data.ts';
const DATA = join(ROOT, 'public', 'data');
const MANIFEST = 'editions.json';
/** What describes the tables of an edition for other programs is none of its datasets. */
const PACKAGE = 'datapackage.json';
/** Folders beside those of editions; what is in them has tests of its own. */
const BESIDE = ['schema', 'revisions', 'reasons', 'changes'];

await ensurePackages();
const { runnerImport } = await import('vite');
const { module: checker } = await runnerImport(join(ROOT, CHECKER), { root: ROOT, logLevel: 'error' });

const folder = process.argv[2] ? resolve(process.argv[2]) : DATA;
const isEdition = !existsSync(join(folder, MANIFEST));
const texts = isEdition
  ? textsIn(folder)
  : { ...listOf(folder), ...Object.assign({}, ...editionsIn(folder).map(textsIn)) };
const faults =
  Object.keys(texts).length === 0
    ? [`No data files in ${folder}`]
    : isEdition
      ? checker.checkFolder(texts)
      : checker.checkEditions(texts);

if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
} else {
  const files = Object.values(texts).map((text) => JSON.parse(text));
  const records = files.reduce((count, file) => count + (file.records?.length ?? 0), 0);
  console.log(`${files.length} files, ${records} records, no faults`);
}

function listOf(parent) {
  return { [MANIFEST]: readFileSync(join(parent, MANIFEST), 'utf8') };
}

function editionsIn(parent) {
  const entries = readdirSync(parent, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !BESIDE.includes(entry.name))
    .map(({ name }) => join(parent, name));
}

/** Path → raw text of the JSON files of one folder. */
function textsIn(edition) {
  const names = readdirSync(edition).filter((name) => name.endsWith('.json') && name !== PACKAGE);
  return Object.fromEntries(
    names.map((name) => [`${basename(edition)}/${name}`, readFileSync(join(edition, name), 'utf8')]),
  );
}
