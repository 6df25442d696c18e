// node scripts/freeze.mjs <edition> <revision> [commit]: keeps a revision that is about to be superseded, or that a commit
// holds, in public/data/revisions/<edition>/<revision>/. Only files that differ from the revisions before it are kept: where
// one lies says since when it reads so. Run it before the first value of the next revision is changed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isPackaged } from './data-package.mjs';
import { frozenPath } from './editions.mjs';
import { ROOT } from './run.mjs';

const DATA = 'public/data';
const [edition, revision, commit] = process.argv.slice(2);
if (edition === undefined || !(Number(revision) >= 1)) throw new Error('Say which edition, and which revision of it');

const kept = [];
for (const name of names()) {
  const text = textOf(`${DATA}/${edition}/${name}`);
  const dataset = basename(name, '.json');
  const before = Number(revision) === 1 ? null : frozenPath(edition, Number(revision) - 1, dataset);
  if (before !== null && readFileSync(join(ROOT, DATA, before), 'utf8') === text) continue;
  const path = join(ROOT, DATA, 'revisions', edition, revision, name);
  if (existsSync(path) && readFileSync(path, 'utf8') !== text)
    throw new Error(`${path} is frozen already, and differs`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  kept.push(name);
}
console.log(`Revision ${revision} of ${edition}: kept ${kept.length} files\n${kept.join('\n')}`);

function names() {
  const all = commit
    ? git('ls-tree', '--name-only', commit, `${DATA}/${edition}/`)
        .trim()
        .split('\n')
        .map((path) => basename(path))
    : readdirSync(join(ROOT, DATA, edition));
  // What describes the tables beside the JSON files is made of them.
  return all.filter((name) => name.endsWith('.json') && !isPackaged(name));
}

function textOf(path) {
  return commit ? git('show', `${commit}:${path}`) : readFileSync(join(ROOT, path), 'utf8');
}

function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
