// npm test [-- --only types,lint,format,unused,packages,data,unit,size,browser]: installs what is missing, runs every check, counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureChineseFonts } from './browser.mjs';
import { ensurePackages } from './install.mjs';
import { CACHE, ROOT, run, runTool } from './run.mjs';

const VITEST_REPORT = join('.cache', 'vitest.json');
const PLAYWRIGHT_REPORT = join('.cache', 'playwright.json');

/** Each takes one processor for itself, so that they run beside each other; the longest come first. */
const CHECKS = [
  {
    // The linter has read every type already: asked along with its rules, they cost nothing, and tsc as much as all else.
    parts: ['types', 'lint'],
    title: 'Types and lint',
    run: tool('oxlint', '-c', 'oxlint.config.mjs', '--type-aware', '--type-check'),
  },
  { parts: ['size', 'browser'], title: 'Build, and its size', run: buildAndWeigh },
  {
    parts: ['browser'],
    title: 'Build in one file',
    run: build('dist-single', '--config', 'vite.single.config.ts', '--mode', 'single'),
  },
  { parts: ['format'], title: 'Format', run: tool('prettier', '--check', '--log-level', 'warn', '.') },
  { parts: ['unused'], title: 'Unused code', run: tool('knip') },
  { parts: ['packages'], title: 'Licences and audit', run: script('dependencies.mjs') },
  { parts: ['data'], title: 'Data', run: script('check-data.mjs') },
  { parts: ['data'], title: 'Generated files', run: script('generate.mjs', '--check') },
];

/** Each takes all processors, so that they run one after the other. */
const SUITES = [
  { parts: ['unit'], title: 'Unit and component tests', run: testUnits },
  { parts: ['browser'], title: 'Browser tests', run: testInBrowser },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const wanted = partsWanted();

mkdirSync(CACHE, { recursive: true });
if (await takeAlone({ title: 'Packages', run: installPackages })) {
  await takeTogether(CHECKS.filter(isWanted));
  for (const suite of SUITES.filter(isWanted)) await takeAlone(suite);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function isWanted({ parts }) {
  return parts.some((part) => wanted.has(part));
}

function partsWanted() {
  const known = new Set([...CHECKS, ...SUITES].flatMap(({ parts }) => parts));
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const asked = new Set(values.only?.split(',') ?? known);
  const unknown = [...asked].filter((part) => !known.has(part));
  if (unknown.length > 0) {
    console.error(`Unknown part: ${unknown.join(', ')}. There are ${[...known].join(', ')}.`);
    process.exit(2);
  }
  return asked;
}

/** Runs steps beside each other, as many as there are processors. What each says is told in one piece when it has ended. */
async function takeTogether(steps) {
  const waiting = [...steps];
  const takeNext = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const said = [];
      const { counts, seconds } = await timed(() => step.run((words) => said.push(words)));
      console.log(`\n── ${step.title}`);
      if (said.length > 0) console.log(said.join('').trimEnd());
      tell(step, counts, seconds);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
}

/** Runs one step and lets it speak for itself; tells whether it passed. */
async function takeAlone(step) {
  console.log(`\n── ${step.title}`);
  const { counts, seconds } = await timed(() => step.run());
  return tell(step, counts, seconds);
}

async function timed(act) {
  const start = performance.now();
  const counts = await act().catch((error) => {
    console.error(error.message);
    return { failed: 1 };
  });
  return { counts, seconds: (performance.now() - start) / 1000 };
}

/** Adds a step's counts to the totals, and tells whether it passed. */
function tell({ title }, counts, seconds) {
  for (const [outcome, count] of Object.entries(counts)) totals[outcome] += count;
  const isGood = !(counts.failed > 0);
  if (!isGood) failures.push(title);
  console.log(`${isGood ? 'ok' : 'FAILED'}, ${seconds.toFixed(1)} s`);
  return isGood;
}

function tool(name, ...args) {
  return (hear) => check(runTool(name, args, {}, hear));
}

function script(name, ...args) {
  return (hear) => check(run(process.execPath, [join('scripts', name), ...args], {}, hear));
}

/** A step without tests of its own counts as one. */
async function check(running) {
  return (await running) === 0 ? { passed: 1 } : { failed: 1 };
}

async function installPackages() {
  await ensurePackages();
  return {};
}

async function buildAndWeigh(hear) {
  const counts = await build('dist')(hear);
  return counts.failed > 0 ? counts : script('check-size.mjs')(hear);
}

/** What is built here, the browser tests open; where that fails, they find no build of another day instead. */
function build(folder, ...args) {
  return (hear) => {
    rmSync(join(ROOT, folder), { recursive: true, force: true });
    return tool('vite', 'build', '--logLevel', 'warn', ...args)(hear);
  };
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

async function testInBrowser() {
  const browser = await ensureBrowser();
  await ensureChineseFonts();
  console.log(`Browser: ${browser.path}`);
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
