// node scripts/generate-papers.mjs COUNT FOLDER: writes a copy of the newest edition's data into FOLDER, its papers
// replaced by COUNT invented ones. For benchmarks and tests of size only; the same COUNT gives the same files.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inventPapers } from './invented-papers.mjs';
import { ROOT } from './run.mjs';

/** Writes the data of `count` invented papers into `folder`. */
export function generatePapers(count, folder) {
  cpSync(join(ROOT, 'public/data'), folder, { recursive: true });
  const manifestPath = join(folder, 'editions.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const entry = manifest.editions[0].files.find(({ dataset }) => dataset === 'papers');
  const papersPath = join(folder, entry.path);
  const file = JSON.parse(readFileSync(papersPath, 'utf8'));
  const groups = JSON.parse(readFileSync(papersPath.replace(/papers\.json$/, 'groups.json'), 'utf8')).records;
  const records = inventPapers(
    count,
    groups.map(({ id }) => id),
  );
  const text = JSON.stringify({ ...file, records });
  writeFileSync(papersPath, text);
  Object.assign(entry, { records: count, sha256: createHash('sha256').update(text).digest('hex') });
  writeFileSync(manifestPath, JSON.stringify(manifest));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count, folder] = process.argv.slice(2);
  if (!(Number(count) > 0) || folder === undefined) {
    console.error('node scripts/generate-papers.mjs COUNT FOLDER');
    process.exitCode = 1;
  } else generatePapers(Number(count), folder);
}
