// How long exports take in real Chromium, beside the build of 58f469a in turn, and beside libraries that turn a part of a page
// into a picture.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../scripts/browser.mjs';
import { CACHE, ROOT } from '../scripts/run.mjs';
import { machine, markdown, median } from './machine.mjs';

/** The build before exports were looked at as a whole. */
const BEFORE = '58f469a';
const ROUNDS = 3;
const ACTS = {
  deck: { words: 'briefing of 20 figures to PPTX', goal: 0.5 },
  page: { words: 'all figures of research to PNG', goal: 0.5 },
  one: { words: 'one figure to PNG', goal: 0.7 },
};
/** A card of the dashboard, as wide as it stands, and what takes a picture of it. */
const CARD = 'direction';
const LIBRARIES = {
  'html-to-image': { file: 'html-to-image/dist/html-to-image.js', call: 'htmlToImage.toBlob' },
  'modern-screenshot': { file: 'modern-screenshot/dist/index.js', call: 'modernScreenshot.domToBlob' },
};

const out = join(CACHE, 'bench-export');
const old = join(out, 'old');

/** Returns Markdown. */
export async function benchExport() {
  takeOld();
  const pages = { now: join(out, 'now-page'), before: join(out, 'before-page'), atlas: join(out, 'atlas') };
  await buildPage(ROOT, pages.now);
  await buildPage(old, pages.before);
  await build({ root: ROOT, base: './', logLevel: 'error', build: { outDir: pages.atlas } });
  const browser = await chromium.launch({
    executablePath: (await ensureBrowser()).path,
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  const [now, before] = [await open(browser, pages.now), await open(browser, pages.before)];
  const rows = [];
  for (const [act, { words, goal }] of Object.entries(ACTS)) {
    const runs = { now: [], before: [] };
    // The first round is for compilers and caches, of both alike.
    for (let round = 0; round <= ROUNDS; round++) {
      process.stderr.write(`${words}, round ${round}\n`);
      for (const [name, page] of Object.entries({ now, before })) {
        const run = await timed(browser, page, act);
        if (round > 0) runs[name].push(run);
      }
    }
    const of = (name, key) => median(runs[name].map((run) => run[key]));
    rows.push([
      words,
      (of('now', 'wall') / of('before', 'wall')).toFixed(2),
      (of('now', 'work') / of('before', 'work')).toFixed(2),
      `≤ ${goal}`,
      of('now', 'wall').toFixed(0),
      of('before', 'wall').toFixed(0),
      Math.max(...runs.now.map(({ longest }) => longest)).toFixed(0),
      Math.max(...runs.before.map(({ longest }) => longest)).toFixed(0),
    ]);
  }
  const others = await besideLibraries(browser, now, pages.atlas);
  const version = browser.version();
  await now.close();
  await before.close();
  await browser.close();
  return [
    `Medians of ${ROUNDS} rounds after one to warm up, each act in the page of today and then in that of ${BEFORE}. Work is processor time of the page’s main thread; so is the longest task, which other programs do not move. ${machine(`Chromium ${version}`)}.`,
    markdown(
      ['export', 'time ×', 'work ×', 'goal', 'now, ms', 'before, ms', 'longest task now, ms', 'before, ms'],
      rows,
    ),
    markdown(['the card of directions as a PNG of 2×', 'ms', 'our time ×'], others),
  ].join('\n\n');
}

/** The code of another day with its own packages, in the cache: nothing of it reaches the repository. */
function takeOld() {
  if (!existsSync(join(old, 'node_modules', '.package-lock.json'))) {
    rmSync(old, { recursive: true, force: true });
    mkdirSync(old, { recursive: true });
    execFileSync('sh', ['-c', `git archive ${BEFORE} | tar -x -C "${old}"`], { cwd: ROOT });
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: old, stdio: 'ignore' });
  }
  cpSync(join(ROOT, 'bench/export-page'), join(old, 'bench/export-page'), { recursive: true });
}

async function buildPage(root, outDir) {
  const folder = join(root, 'bench/export-page');
  await build({
    root: folder,
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: join(ROOT, 'public'),
    resolve: { alias: { 'node:fs': join(folder, 'files.mjs') } },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
}

async function served(folder) {
  return preview({
    root: ROOT,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0 },
  });
}

async function open(browser, folder) {
  const server = await served(folder);
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(server.resolvedUrls.local[0]);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const close = async () => {
    await page.close();
    await new Promise((resolve) => server.httpServer.close(resolve));
  };
  return { page, close };
}

/** One act: its time, the processor time of its main thread and its longest task, all in milliseconds. */
async function timed(browser, { page }, act) {
  await page.bringToFront();
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const wall = await page.evaluate(async (name) => {
    const start = performance.now();
    await globalThis.exports[name]();
    return performance.now() - start;
  }, act);
  const { traceEvents } = JSON.parse(Buffer.from(await browser.stopTracing()).toString('utf8'));
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`) && tdur !== undefined,
  );
  const outer = tasks.filter(({ name }) => name === tasks[0].name).map(({ tdur }) => tdur / 1000);
  return { wall, work: outer.reduce((sum, each) => sum + each, 0), longest: Math.max(0, ...outer) };
}

/** The same card by our own drawing and by libraries that read the page, in turn. */
async function besideLibraries(browser, now, folder) {
  const server = await served(folder);
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, serviceWorkers: 'block' });
  page.setDefaultTimeout(300_000);
  await page.goto(`${server.resolvedUrls.local[0]}?view=research&lang=en`);
  await page.locator(`[data-figure=${CARD}] .bars-row`).first().waitFor();
  for (const { file } of Object.values(LIBRARIES))
    await page.addScriptTag({ path: join(ROOT, 'bench/node_modules', file) });
  const times = { ours: [], ...Object.fromEntries(Object.keys(LIBRARIES).map((name) => [name, []])) };
  for (let round = 0; round <= ROUNDS; round++) {
    await now.page.bringToFront();
    const own = await now.page.evaluate(async (figure) => {
      const start = performance.now();
      await globalThis.exports.one(figure);
      return performance.now() - start;
    }, CARD);
    if (round > 0) times.ours.push(own);
    await page.bringToFront();
    for (const [name, { call }] of Object.entries(LIBRARIES)) {
      const time = await page.evaluate(
        async ([path, figure]) => {
          const [library, method] = path.split('.');
          const node = document.querySelector(`[data-figure=${figure}]`);
          const start = performance.now();
          const blob = await globalThis[library][method](node, { pixelRatio: 2, scale: 2 });
          if (!(blob?.size > 0)) throw new Error('no picture');
          return performance.now() - start;
        },
        [call, CARD],
      );
      if (round > 0) times[name].push(time);
    }
  }
  await page.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
  const own = median(times.ours);
  return Object.entries(times).map(([name, all]) => [
    name === 'ours' ? 'our own drawing' : name,
    median(all).toFixed(0),
    (own / median(all)).toFixed(2),
  ]);
}
