// How Lighthouse judges the built dashboard as a telephone on a slow network sees it: medians of several runs a page.
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { build } from 'vite';
import { ensureBrowser } from '../scripts/browser.mjs';
import { ROOT } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { machine, markdown, median } from './machine.mjs';

const PAGES = { overview: '', research: '?view=research' };
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What performance is made of, and the unit in which it is told. */
const METRICS = {
  'first-contentful-paint': 's',
  'largest-contentful-paint': 's',
  'total-blocking-time': 'ms',
  'cumulative-layout-shift': '',
  'speed-index': 's',
};
const CHROME_FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

export async function benchLighthouse() {
  const { path } = await ensureBrowser();
  await build({ root: ROOT, logLevel: 'warn' });
  const server = await serve(0);
  const { port } = server.address();
  const rows = [];
  const shortcomings = new Set();
  for (const [page, search] of Object.entries(PAGES)) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await judge(`http://127.0.0.1:${port}/${search}`, path));
    rows.push([
      page,
      ...CATEGORIES.map((name) => scoreOf(runs, name)),
      ...Object.keys(METRICS).map((name) => metricOf(runs, name)),
    ]);
    for (const report of runs) for (const name of shortcomingsOf(report)) shortcomings.add(`${page}: ${name}`);
  }
  server.close();
  server.closeAllConnections();
  const heads = [
    'page',
    ...CATEGORIES,
    ...Object.entries(METRICS).map(([name, unit]) => `${name}${unit && `, ${unit}`}`),
  ];
  return [
    `## Lighthouse, mobile, throttled, medians of ${RUNS}`,
    '',
    machine(`Lighthouse ${await versionOf()}`, await browserVersion(path)),
    '',
    markdown(heads, rows),
    '',
    'Below full marks outside performance, or failed there:',
    ...[...shortcomings].map((name) => `- ${name}`),
  ].join('\n');
}

/** One run in a browser of its own, so that none finds what another kept. */
async function judge(address, chromePath) {
  const chrome = await launch({ chromePath, chromeFlags: CHROME_FLAGS });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

function scoreOf(runs, category) {
  return Math.round(100 * median(runs.map(({ categories }) => categories[category].score)));
}

function metricOf(runs, metric) {
  const value = median(runs.map(({ audits }) => audits[metric].numericValue));
  return { s: (value / 1000).toFixed(1), ms: value.toFixed(0), '': value.toFixed(3) }[METRICS[metric]];
}

/** Audits that cost points, by category. */
function shortcomingsOf({ categories, audits }) {
  return CATEGORIES.flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => `${category}, ${audits[id].title}`),
  );
}

async function versionOf() {
  const {
    default: { version },
  } = await import('lighthouse/package.json', { with: { type: 'json' } });
  return version;
}

async function browserVersion(executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  return `Chromium ${version.split('.')[0]}`;
}
