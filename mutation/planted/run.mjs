// npm run mutate:planted [-- A1 C6 …]: plants one fault after the other and asks whether the tests named beside it notice.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, runTool } from '../../scripts/run.mjs';
import { FAULTS } from './faults.mjs';

const REPORT = join(CACHE, 'planted.json');
const CONFIG = join('mutation', 'planted', 'vitest.config.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !FAULTS.some((fault) => fault.id === id));
if (unknown.length > 0) throw new Error(`No such fault: ${unknown.join(', ')}.`);
const faults = FAULTS.filter(({ id }) => asked.length === 0 || asked.includes(id));

const all = [...new Set(faults.flatMap(({ tests }) => tests))];
const sound = await failuresOf(all, '');
if (sound.length > 0) throw new Error(`These fail with no fault planted: ${sound.join('; ')}`);

const rows = [];
for (const { id, says, tests } of faults) {
  const failures = await failuresOf(tests, id);
  rows.push({ id, says, caught: failures.length > 0, by: failures.length, first: failures[0]?.slice(0, 60) });
}
console.table(rows);
const missed = rows.filter(({ caught }) => !caught);
console.log(`${rows.length - missed.length} of ${rows.length} planted faults are caught.`);
process.exitCode = missed.length > 0 ? 1 : 0;

/** The names of the tests that fail. A file that cannot even be loaded is no test that noticed. */
async function failuresOf(tests, planted) {
  rmSync(REPORT, { force: true });
  await runTool(
    'vitest',
    ['run', ...tests, '--root', '.', '--config', CONFIG, '--reporter=json', `--outputFile=${REPORT}`],
    {
      PLANTED: planted,
    },
  );
  if (!existsSync(REPORT)) throw new Error(`No report with “${planted}” planted.`);
  const { testResults } = JSON.parse(readFileSync(REPORT, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  if (broken.length > 0)
    throw new Error(`With “${planted}” planted, ${broken[0].name} does not load: ${broken[0].message}`);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}
