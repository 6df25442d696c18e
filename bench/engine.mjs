// How fast the facet engine answers a filter change, beside the libraries that one would use otherwise.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { CACHE, ROOT } from '../scripts/run.mjs';
import { machine, markdown, median, quantile } from './machine.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/**
 * The contenders that are measured in turn several times, and those whose order of magnitude says enough. Small tables are
 * asked oftener: how soon the code is compiled differs from run to run.
 */
const roundsOf = (size) => {
  const rounds = size > 10_000 ? 3 : 15;
  return { atlas: rounds, crossfilter2: rounds, Arquero: 1, TanStack: 1 };
};
const SECONDS = { atlas: 60, crossfilter2: 60, Arquero: 20, TanStack: 20 };

const MODULES = { crossfilter2: 'crossfilter', Arquero: 'arquero', TanStack: 'tanstack' };
const ALL_CHANGES = 200;
/** Found in many rows, in few, in none, and two words at once. */
const SEARCHES = ['alignment', 'paper 77', 'nothing-says-this', 'robust 1234'];

const out = join(CACHE, 'bench-engine');

/** Runs every contender at every size; throws where one answers otherwise than the engine. Returns Markdown. */
export async function benchEngine() {
  await build({
    root: ROOT,
    logLevel: 'error',
    build: { ssr: 'bench/engine/atlas.ts', outDir: out, emptyOutDir: true },
  });
  const lines = [];
  const searches = [];
  for (const size of SIZES) {
    lines.push(...linesOf(size, await measure(size)));
    searches.push([grouped(size), ...(await searchTimes(size)).map((time) => time.toFixed(1))]);
  }
  return [
    `200 filter changes over five linked dimensions; each answers with all counts, the number of rows and the first 50, and all answers are compared. Ratios are to the engine’s own figures (atlas); processor time leaves out what other programs took. A table is asked while the code is cold, further ones when it is warm; memory is a table’s share of all that are held at once. ${machine(`Node ${process.version}`)}.`,
    markdown(
      [
        'rows',
        'engine',
        'median ×',
        'p95 ×',
        'memory ×',
        'processor p95 ×',
        'warm median ×',
        'warm p95 ×',
        'median, ms',
        'p95, ms',
        'warm p95, ms',
        'memory, MB',
        'opening, ms',
        'changes',
      ],
      lines,
    ),
    'Search for words in titles, apart (the engine alone, median of five):',
    markdown(['rows', ...SEARCHES.map((words) => `“${words}”, ms`)], searches),
  ].join('\n\n');
}

async function measure(size) {
  const roundsBy = roundsOf(size);
  const runs = new Map(Object.keys(roundsBy).map((name) => [name, []]));
  for (let round = 0; round < Math.max(...Object.values(roundsBy)); round++) {
    for (const [name, rounds] of Object.entries(roundsBy)) {
      if (round >= rounds) continue;
      runs.get(name).push(await contend(name, size));
      process.stderr.write(`${grouped(size)} rows: ${name}\n`);
    }
  }
  const [{ answers }] = runs.get('atlas');
  for (const [name, tries] of runs) {
    for (const run of tries) {
      const differs = run.answers?.findIndex((answer, at) => answer !== answers[at]) ?? -1;
      if (differs !== -1)
        throw new Error(`${name} answers change ${differs + 1} of ${size} rows otherwise than the engine`);
    }
  }
  return runs;
}

function contend(name, size) {
  const file = name === 'atlas' ? join(out, 'atlas.js') : join(ROOT, 'bench/engine', `${MODULES[name]}.mjs`);
  return child('contest.mjs', file, size, SECONDS[name]);
}

async function searchTimes(size) {
  const { times } = await child('search.mjs', join(out, 'atlas.js'), size, ...SEARCHES);
  return times;
}

/** Runs a script in a process of its own; what it prints, or how it failed. */
function child(script, ...args) {
  const options = ['--expose-gc', '--max-old-space-size=6000', join(ROOT, 'bench/engine', script), ...args.map(String)];
  return new Promise((resolve) => {
    const started = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    started.stdout.on('data', (chunk) => (said += chunk));
    started.stderr.on('data', (chunk) => (complained += chunk));
    started.on('close', (code) =>
      resolve(
        code === 0
          ? JSON.parse(said)
          : { failure: complained.match(/out of memory/i)?.[0] ?? complained.trim().split('\n').at(-1) },
      ),
    );
  });
}

function linesOf(size, runs) {
  const summaries = [...runs].map(([name, tries]) => ({ name, ...summaryOf(tries) }));
  const [own] = summaries;
  return summaries.map((each) =>
    each.failure === undefined
      ? [
          grouped(size),
          each.name,
          ...['middle', 'late', 'bytes', 'lateEffort', 'warm', 'lateWarm'].map((key) =>
            (each[key] / own[key]).toFixed(1),
          ),
          each.middle.toFixed(2),
          each.late.toFixed(2),
          each.lateWarm.toFixed(2),
          (each.bytes / 1e6).toFixed(2),
          each.setup.toFixed(0),
          each.done < ALL_CHANGES ? `cut off after ${each.done}` : each.done,
        ]
      : [grouped(size), each.name, each.failure, ...Array.from({ length: 11 }, () => '')],
  );
}

function grouped(count) {
  return count.toLocaleString('en');
}

function summaryOf(tries) {
  const failed = tries.find(({ failure }) => failure !== undefined);
  if (failed !== undefined) return failed;
  const of = (key) => median(tries.map((run) => run[key]));
  const within = (key, share) => median(tries.map((run) => quantile(run[key], share)));
  return {
    middle: within('times', 0.5),
    late: within('times', 0.95),
    lateEffort: within('efforts', 0.95),
    warm: within('warmTimes', 0.5),
    lateWarm: within('warmTimes', 0.95),
    bytes: of('used'),
    setup: of('setup'),
    done: Math.min(...tries.map(({ times }) => times.length)),
  };
}
