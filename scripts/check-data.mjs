// npm run check:data [folder]: reads an edition as the dashboard does and says in words what is wrong with it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ensurePackages } from './install.mjs';
import { ROOT } from './run.mjs';

const CHECKER = 'src/app/check-data.ts';
const EDITIONS = join(ROOT, 'public', 'data');
const MANIFEST = 'editions.json';
/** Folders beside the editions that hold no edition. */
const BESIDE = ['schema', 'reasons', 'revisions'];

await ensurePackages();
const { runnerImport } = await import('vite');
const { module: checker } = await runnerImport(join(ROOT, CHECKER), { root: ROOT, logLevel: 'error' });

const folders = process.argv[2] ? [resolve(process.argv[2])] : listFolders(EDITIONS);
const editions = folders.map(readTexts);
const texts = editions.flatMap(Object.values);
const faults =
  texts.length === 0 ? [`No data files in ${folders.join(', ') || EDITIONS}`] : editions.flatMap(checker.checkEdition);

if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
} else {
  const records = texts.reduce((count, text) => count + (JSON.parse(text).records?.length ?? 0), 0);
  console.log(`${texts.length} files, ${records} records, no faults`);
}

function listFolders(parent) {
  const entries = readdirSync(parent, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !BESIDE.includes(entry.name)).map(({ name }) => join(parent, name));
}

/** Path → raw text of the JSON files of one folder, and of the list of editions where one lies beside the folder. */
function readTexts(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const entries = names.map((name) => [`${basename(folder)}/${name}`, readFileSync(join(folder, name), 'utf8')]);
  const manifest = join(dirname(folder), MANIFEST);
  if (existsSync(manifest)) entries.push([MANIFEST, readFileSync(manifest, 'utf8')]);
  return Object.fromEntries(entries);
}
