// npm run mutate [-- model state …]: changes the code of a room a little, thousands of times over, and asks whether its
// tests notice. Prints what they did not, and a table. Takes long, so that nothing waits for it. What was found out before
// is kept in .cache and asked again only where code or tests changed; --force asks all again.
import { existsSync, readFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, ROOT, run } from '../scripts/run.mjs';
import { ROOMS } from './rooms.mjs';

const HOME = join(ROOT, 'mutation');
const STRYKER = join(HOME, 'node_modules', '@stryker-mutator', 'core');

const { values, positionals } = parseArgs({ options: { force: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((room) => !Object.hasOwn(ROOMS, room));
if (unknown.length > 0)
  throw new Error(`Unknown room: ${unknown.join(', ')}. There are ${Object.keys(ROOMS).join(', ')}.`);

if (!existsSync(STRYKER) && (await run('npm', ['ci', '--prefix', HOME])) !== 0) process.exit(1);

const rows = [];
for (const room of positionals.length > 0 ? positionals : Object.keys(ROOMS)) {
  const start = performance.now();
  const stryker = [join(STRYKER, 'bin', 'stryker.js'), 'run', join('mutation', 'stryker.config.mjs')];
  const code = await run(process.execPath, [...stryker, ...(values.force ? ['--force'] : [])], { MUTATED_ROOM: room });
  if (code !== 0) process.exit(code);
  rows.push({ room, ...count(room), minutes: Math.round((performance.now() - start) / 60_000) });
}
const { version } = JSON.parse(readFileSync(join(STRYKER, 'package.json'), 'utf8'));
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, Stryker ${version}, ${cpus()[0].model} × ${cpus().length}, ${platform()}`,
);
console.table(rows);

function count(room) {
  const { files } = JSON.parse(readFileSync(join(CACHE, 'mutation', room, 'report.json'), 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const of = (status) => statuses.filter((each) => each === status).length;
  const [killed, timeout, survived, uncovered] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(of);
  const mutants = killed + timeout + survived + uncovered;
  return {
    mutants,
    killed,
    timeout,
    survived,
    uncovered,
    score: Math.round((1000 * (killed + timeout)) / mutants) / 10,
  };
}
