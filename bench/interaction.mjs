// How long the research view takes from a click on a bar to the next painted frame, in real Chromium, with
// the published papers and with invented ones.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../scripts/browser.mjs';
import { generatePapers } from '../scripts/generate-papers.mjs';
import { CACHE, ROOT } from '../scripts/run.mjs';
import { machine, markdown } from './machine.mjs';

const SIZES = [null, 1_000, 10_000];
const CLICKS = 24;
const BARS = ['Alignment', 'Robustness', 'Evaluations', 'Systemic'];

const out = join(CACHE, 'bench-dist');

/** Clicks bars of the direction chart, and times the answers. Returns Markdown. */
export async function benchInteraction() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  await build({ root: ROOT, logLevel: 'error', build: { outDir: out, emptyOutDir: true } });
  const browser = await chromium.launch({
    executablePath: (await ensureBrowser()).path,
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  const rows = [];
  for (const size of SIZES) {
    if (size === null) cpSync(join(ROOT, 'public/data'), join(out, 'data'), { recursive: true });
    else generatePapers(size, join(out, 'data'));
    const server = await preview({ root: ROOT, logLevel: 'error', build: { outDir: out }, preview: { port: 4310 } });
    const { frame, late, all } = await measure(browser, server.resolvedUrls.local[0]);
    rows.push([size ?? 'published', ...[frame, late, all].map((time) => time.toFixed(1))]);
    await new Promise((resolve) => server.httpServer.close(resolve));
  }
  const version = browser.version();
  await browser.close();
  return [
    `Click on a bar of the direction chart, ${CLICKS} clicks, five linked charts, a heatmap and a table. ${machine(`Chromium ${version}`)}.`,
    markdown(['papers', 'median to the next frame, ms', '95th percentile, ms', 'median to all charts, ms'], rows),
  ].join('\n\n');
}

async function measure(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  await page.goto(`${address}?view=research&lang=en`);
  await page.getByRole('table', { name: 'The papers' }).waitFor();
  const times = [];
  for (let click = 0; click < CLICKS; click++) {
    const name = BARS[click % BARS.length];
    times.push(await page.evaluate(clickAndTime, name));
  }
  await page.close();
  const spread = (key) => times.map((time) => time[key]).toSorted((a, b) => a - b);
  const frames = spread('frame');
  const alls = spread('all');
  const middle = Math.floor(CLICKS / 2);
  return { frame: frames[middle], late: frames[Math.floor(CLICKS * 0.95)], all: alls[middle] };
}

/** In the page: time from the click until a frame has been painted, and until the page's title has followed. */
function clickAndTime(name) {
  const bars = [...document.querySelectorAll('[data-figure="direction"] .bars-choose')];
  const bar = bars.find((each) => each.textContent.trim() === name);
  const heading = document.querySelector('h1');
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function runs in the page, alone
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const before = heading.textContent;
  const start = performance.now();
  const done = (async () => {
    while (heading.textContent === before && performance.now() - start < 5000) await painted();
    await painted();
    return performance.now() - start;
  })();
  bar.click();
  return painted().then(async () => ({ frame: performance.now() - start, all: await done }));
}
