// npm test [-- --only types,lint,format,unused,packages,data,unit,size,browser]: installs what is missing, runs every check, counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureChineseFonts } from './browser.mjs';
import { ensurePackages } from './install.mjs';
import { CACHE, ROOT, run, runTool } from './run.mjs';

const GENERATOR = join('scripts', 'generate.mjs');
const VITEST_REPORT = join('.cache', 'vitest.json');
const PLAYWRIGHT_REPORT = join('.cache', 'playwright.json');

const STEPS = [
  { part: 'types', title: 'Types', run: () => check(runTool('tsc', ['--noEmit'])) },
  { part: 'lint', title: 'Lint', run: () => check(runTool('oxlint', ['-c', 'oxlint.config.mjs', '--type-aware'])) },
  { part: 'format', title: 'Format', run: () => check(runTool('prettier', ['--check', '--log-level', 'warn', '.'])) },
  { part: 'unused', title: 'Unused code', run: () => check(runTool('knip', [])) },
  {
    part: 'packages',
    title: 'Licences and audit',
    run: () => check(run(process.execPath, [join('scripts', 'dependencies.mjs')])),
  },
  { part: 'data', title: 'Data', run: () => check(run(process.execPath, [join('scripts', 'check-data.mjs')])) },
  { part: 'data', title: 'Generated files', run: checkGenerated },
  { part: 'unit', title: 'Unit and component tests', run: testUnits },
  { part: 'size', title: 'Build, and its size', run: weighBuild },
  { part: 'browser', title: 'Build and browser tests', run: testInBrowser },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

mkdirSync(CACHE, { recursive: true });
for (const step of [{ title: 'Packages', run: installPackages }, ...chooseSteps()]) {
  if (!(await take(step)) && step.run === installPackages) break;
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function chooseSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return STEPS;
  const wanted = values.only.split(',');
  const parts = [...new Set(STEPS.map(({ part }) => part))];
  const unknown = wanted.filter((part) => !parts.includes(part));
  if (unknown.length > 0) {
    console.error(`Unknown part: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
    process.exit(2);
  }
  return STEPS.filter(({ part }) => wanted.includes(part));
}

/** Runs one step, adds its counts to the totals, and tells whether it passed. */
async function take({ title, run: runStep }) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const counts = await runStep().catch((error) => {
    console.error(error.message);
    return { failed: 1 };
  });
  for (const [outcome, count] of Object.entries(counts)) totals[outcome] += count;
  const isGood = !(counts.failed > 0);
  if (!isGood) failures.push(title);
  console.log(`${isGood ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return isGood;
}

/** A step without tests of its own counts as one. */
async function check(running) {
  return (await running) === 0 ? { passed: 1 } : { failed: 1 };
}

async function installPackages() {
  await ensurePackages();
  return {};
}

async function checkGenerated() {
  if (!existsSync(join(ROOT, GENERATOR))) return {};
  return check(run(process.execPath, [GENERATOR, '--check']));
}

async function testUnits() {
  removeReport(VITEST_REPORT);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  const code = await runTool('vitest', ['run', ...reporters]);
  const report = readReport(VITEST_REPORT);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return settle(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

async function weighBuild() {
  if ((await build()) !== 0) return { failed: 1 };
  return check(run(process.execPath, [join('scripts', 'check-size.mjs')]));
}

function build() {
  return runTool('vite', ['build', '--logLevel', 'warn']);
}

async function testInBrowser() {
  const browser = await ensureBrowser();
  await ensureChineseFonts();
  console.log(`Browser: ${browser.path}`);
  if ((await build()) !== 0) return { failed: 1 };
  removeReport(PLAYWRIGHT_REPORT);
  const code = await runTool('playwright', ['test'], { ...browser.env, CHROME_PATH: browser.path });
  const { stats, errors } = readReport(PLAYWRIGHT_REPORT);
  return settle(code, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  });
}

function removeReport(file) {
  rmSync(join(ROOT, file), { force: true });
}

function readReport(file) {
  const path = join(ROOT, file);
  if (!existsSync(path)) throw new Error('The test runner ended without a report.');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A runner that says it failed has failed, even where each test it counted passed. */
function settle(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
