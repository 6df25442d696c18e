// How long the research view takes from a click on a bar to the painted answer, in real Chromium, beside a page of dc.js and
// crossfilter2 with the same papers and the same clicks.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../scripts/browser.mjs';
import { generatePapers } from '../scripts/generate-papers.mjs';
import { CACHE, ROOT } from '../scripts/run.mjs';
import { clickAndTime } from './click.mjs';
import { machine, markdown, median, quantile } from './machine.mjs';

const SIZES = [1_000, 100_000, 1_000_000];
/** More papers than these are more text than a string may hold, so no file carries them. */
const MOST_IN_FILE = 100_000;
const ROUNDS = 2;
const WARM_UP = 4;

/** Charts and the rank of the bar in them. Each pair is chosen one after the other and let go in the same order. */
const PAIRS = [
  [
    ['direction', 0],
    ['city', 1],
  ],
  [
    ['institution', 1],
    ['direction', 2],
  ],
  [
    ['group', 2],
    ['institution', 0],
  ],
  [
    ['city', 0],
    ['group', 0],
  ],
  [
    ['direction', 3],
    ['group', 4],
  ],
];
const CLICKS = PAIRS.flatMap((pair) => [...pair, ...pair]);

const ATLAS = {
  bar: ([figure, rank]) => `[data-figure="${figure}"] .bars-row:nth-child(${rank + 1}) .bars-choose`,
  answer: ['h1', '.filter-bar-summary', '[data-figure] .bars-row'],
  whole: '#content',
  settled: ['.filter-bar-summary', '#content table[aria-rowcount]'],
};
const DC = {
  bar: ([figure, rank]) => `#${figure} g.row._${rank} rect`,
  answer: ['.filter-count', 'g.row'],
  whole: 'body',
  // It draws all in one go.
  settled: null,
};

/** A page that changes two numbers and does nothing else: no page can answer sooner. */
const FLOOR = {
  markup: '<button onclick="this.textContent++; this.nextSibling.textContent++">0</button><output>0</output>',
  places: { bar: 'button', answer: ['button', 'output'], whole: 'body', settled: null },
};

const out = join(CACHE, 'bench-interaction');
const pages = { atlas: join(out, 'atlas'), invented: join(out, 'invented'), dc: join(out, 'dc') };

/** Clicks the same bars in both pages, and times the answers: with these numbers of papers, or all of `SIZES`. Returns Markdown. */
export async function benchInteraction(asked = []) {
  await buildPages();
  const browser = await chromium.launch({
    executablePath: (await ensureBrowser()).path,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--js-flags=--max-old-space-size=8000'],
  });
  const floor = await measureFloor(browser);
  const rows = [];
  for (const papers of asked.length > 0 ? asked : SIZES) {
    const runs = { atlas: [], 'dc.js': [] };
    for (let round = 0; round < ROUNDS; round++) {
      process.stderr.write(`${papers.toLocaleString('en')} papers, round ${round + 1}\n`);
      const [atlas, dc] = await clickInTurn([await openAtlas(browser, papers), await openDc(browser, papers)]);
      runs.atlas.push(atlas);
      runs['dc.js'].push(dc);
    }
    rows.push(...rowsOf(papers, runs));
  }
  const version = browser.version();
  await browser.close();
  const heads = [
    'papers',
    'page',
    'all views ×',
    'work ×',
    'click to answer, ms',
    'p95, ms',
    'click to all views, ms',
    'p95, ms',
    'work a click, ms',
    'tasks over 50 ms',
    'longest, ms',
    'opening, s',
  ];
  return [
    `${CLICKS.length * ROUNDS} clicks on bars, medians. The answer is the first painted frame in which the clicked bar and the number of papers have changed; all views are the last frame that changed anything. Work is processor time of the page’s main thread. A page that changes two numbers and does nothing else answers in ${floor.toFixed(1)} ms. ${machine(`Chromium ${version}`)}.`,
    markdown(heads, rows),
  ].join('\n\n');
}

async function buildPages() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const quiet = { logLevel: 'error', base: './' };
  await build({ root: ROOT, ...quiet, build: { outDir: pages.atlas } });
  await build({ root: join(ROOT, 'bench/atlas-page'), ...quiet, build: { outDir: pages.invented, target: 'es2022' } });
  await build({ root: join(ROOT, 'bench/dc-page'), ...quiet, build: { outDir: pages.dc, target: 'es2022' } });
  cpSync(join(ROOT, 'public/data'), join(pages.invented, 'data'), { recursive: true });
}

/** Median of as many clicks, in milliseconds. */
async function measureFloor(browser) {
  const page = await browser.newPage();
  await page.setContent(FLOOR.markup);
  const frames = [];
  for (let click = 0; click < CLICKS.length * ROUNDS; click++)
    frames.push((await page.evaluate(clickAndTime, FLOOR.places)).frame);
  await page.close();
  return median(frames);
}

async function openAtlas(browser, papers) {
  const isFile = isInFile(papers);
  if (isFile) generatePapers(papers, join(pages.atlas, 'data'));
  return open(browser, isFile ? pages.atlas : pages.invented, ATLAS, async (page, address) => {
    await page.goto(`${address}?view=research&lang=en${isFile ? '' : `&invent=${papers}`}`);
    await page.locator(`table[aria-rowcount="${papers + 1}"]`).waitFor();
    await page.locator('[data-figure=months] .columns-mark').first().waitFor();
  });
}

async function openDc(browser, papers) {
  const file = readFileSync(join(ROOT, 'public/data/2024-spring/groups.json'), 'utf8');
  const groups = JSON.parse(file).records.map(({ id }) => id);
  return open(browser, pages.dc, DC, async (page, address) => {
    await page.goto(`${address}?papers=${papers}&groups=${groups.join(',')}`);
    await page.locator('html[data-ready]').waitFor();
  });
}

function isInFile(papers) {
  return papers <= MOST_IN_FILE;
}

/** A page from its first request until `arrive` is content, with what to click in it and how to leave it. */
async function open(browser, folder, places, arrive) {
  const server = await preview({
    root: ROOT,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0 },
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    // The kept copy would be fetched meanwhile.
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(300_000);
  const start = performance.now();
  await arrive(page, server.resolvedUrls.local[0]);
  const opening = performance.now() - start;
  const session = await page.context().newCDPSession(page);
  // Tasks are then timed by the processor's clock, which other programs do not move.
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const close = async () => {
    await page.close();
    await new Promise((resolve) => server.httpServer.close(resolve));
  };
  return { page, session, places, opening, close };
}

/** Each click in one page and then in the other, so that whatever else the machine does meets both alike. */
async function clickInTurn(opened) {
  const runs = opened.map(({ opening }) => ({ opening, clicks: [] }));
  for (const click of [...CLICKS.slice(0, WARM_UP), ...CLICKS])
    for (const [at, page] of opened.entries()) runs[at].clicks.push(await clickOnce(page, click));
  for (const { close } of opened) await close();
  return runs.map(({ opening, clicks }) => ({ opening, clicks: clicks.slice(WARM_UP) }));
}

async function clickOnce({ page, session, places: { bar, ...where } }, click) {
  const before = await workOf(session);
  const result = await page.evaluate(clickAndTime, { bar: bar(click), ...where });
  return { ...result, work: (await workOf(session)) - before };
}

/** Processor time of the page's tasks so far, in milliseconds. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

function rowsOf(papers, runs) {
  const summaries = Object.entries(runs).map(([name, tries]) => {
    const clicks = tries.flatMap((run) => run.clicks);
    const of = (key) => clicks.map((click) => click[key]);
    const long = clicks.flatMap(({ longTasks }) => longTasks);
    return {
      name,
      frame: median(of('frame')),
      lateFrame: quantile(of('frame'), 0.95),
      all: median(of('all')),
      lateAll: quantile(of('all'), 0.95),
      work: median(of('work')),
      long: `${long.length} in ${clicks.length} clicks`,
      longest: Math.max(0, ...long),
      opening: median(tries.map(({ opening }) => opening)) / 1000,
    };
  });
  const dc = summaries.at(-1);
  return summaries.map((each) => [
    `${papers.toLocaleString('en')}${isInFile(papers) ? '' : ' (in memory)'}`,
    each.name,
    (each.all / dc.all).toFixed(2),
    (each.work / dc.work).toFixed(2),
    ...['frame', 'lateFrame', 'all', 'lateAll', 'work'].map((key) => each[key].toFixed(1)),
    each.long,
    each.longest.toFixed(0),
    each.opening.toFixed(1),
  ]);
}
