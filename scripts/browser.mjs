// Finds a Chromium that really starts, and installs one where there is none.
// By hand: node scripts/browser.mjs
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, run, runTool } from './run.mjs';

/** Chromium without its windows: pages are the same, and a run of the tests takes half the processor time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];
const START_TIMEOUT = 60_000;
export const NO_BROWSER = 'No browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.';
const NPM_BROWSER = '@sparticuz/chromium';
const NPM_BROWSER_FOLDER = join(CACHE, 'chromium');

/** @returns {Promise<{path: string, env: Record<string, string>}>} a browser, and the environment it needs to start */
export async function ensureBrowser() {
  if (!process.env.CHROME_PATH && canUseApt() && !installed().some(isShell))
    await aptInstall([SHELL, 'fonts-noto-cjk']);
  const browser = (await findBrowser()) ?? (await firstThatStarts(newlyInstalled()));
  if (browser === null) throw new Error(NO_BROWSER);
  return browser;
}

/** @returns {Promise<{path: string, env: Record<string, string>} | null>} as `ensureBrowser`, of those that are here already */
export async function findBrowser() {
  const askedFor = process.env.CHROME_PATH;
  if (!askedFor) return firstThatStarts(present());
  const browser = { path: askedFor, env: {} };
  if (await starts(browser)) return browser;
  throw new Error(`CHROME_PATH names ${askedFor}, which does not start.`);
}

async function firstThatStarts(candidates) {
  for await (const browser of candidates) {
    if (existsSync(browser.path) && (await starts(browser))) return browser;
  }
  return null;
}

/** Installs Chinese fonts where they are missing and can be had; without them a browser draws boxes. */
export async function ensureChineseFonts() {
  if (process.platform !== 'linux' || hasChineseFonts()) return;
  if (canUseApt()) await aptInstall(['fonts-noto-cjk', 'fontconfig']);
  if (!hasChineseFonts()) console.log('No Chinese font found: pictures of Chinese pages will show boxes.');
}

async function* present() {
  yield await playwrightsOwn();
  for (const path of installed()) yield { path, env: {} };
  if (existsSync(NPM_BROWSER_FOLDER)) yield unpackNpmBrowser();
}

async function* newlyInstalled() {
  if (canUseApt()) {
    await aptInstall(['chromium', 'fonts-noto-cjk']);
    yield { path: '/usr/bin/chromium', env: {} };
  }
  if ((await runTool('playwright', ['install', 'chromium'])) === 0) yield await playwrightsOwn();
  if (process.platform === 'linux' && process.arch === 'x64') {
    mkdirSync(NPM_BROWSER_FOLDER, { recursive: true });
    const args = ['install', '--prefix', NPM_BROWSER_FOLDER, '--no-audit', '--no-fund', `${NPM_BROWSER}@147.0.0`];
    if ((await run('npm', args)) === 0) yield unpackNpmBrowser();
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return { path: chromium.executablePath(), env: {} };
}

function isShell(path) {
  return path.endsWith(SHELL) && existsSync(path);
}

function installed() {
  const { PATH = '', ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  const onWindows = [ProgramFiles, `${ProgramFiles} (x86)`, LOCALAPPDATA].flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]);
  return { linux: onPath, darwin: [...onPath, ...onMac], win32: [...onPath, ...onWindows] }[process.platform] ?? onPath;
}

/** This package unpacks a browser and the libraries it needs into the temporary folder it is shown. */
function unpackNpmBrowser() {
  const script = `
    const { default: chromium } = await import('${NPM_BROWSER}');
    const path = await chromium.executablePath();
    console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' } }));`;
  const env = { ...process.env, TMPDIR: NPM_BROWSER_FOLDER, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  try {
    const args = ['--input-type=module', '--eval', script];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: NPM_BROWSER_FOLDER, env, encoding: 'utf8' }));
  } catch {
    return { path: '', env: {} };
  }
}

/** Some files called chromium are only signposts to one: a browser is what opens its DevTools port. */
async function starts({ path, env }) {
  mkdirSync(CACHE, { recursive: true });
  const profile = mkdtempSync(join(CACHE, 'profile-'));
  const args = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-gpu',
    '--no-sandbox',
  ];
  const child = spawn(path, [...args, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  const listening = new Promise((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes('DevTools listening on')) resolve(true);
    });
    void ended.then(() => resolve(false));
    setTimeout(resolve, START_TIMEOUT, false).unref();
  });
  try {
    return await listening;
  } finally {
    stop(child);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function stop(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

function hasChineseFonts() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { path } = await ensureBrowser();
  console.log(path);
}
