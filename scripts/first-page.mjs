// What a page of the built dashboard sends for by itself, read from Vite's manifest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

export const DIST = join(ROOT, 'dist');
const WORDINGS = { en: 'src/i18n/en/messages.ts', zh: 'src/i18n/zh/messages.ts' };
/** Sent for by every page: what reads the data and keeps the focus, and, once all is there, what has the browser keep a copy. */
const ALWAYS_LATER = [
  'src/app/keep-focus.ts',
  'src/data/references.ts',
  'node_modules/workbox-window/build/workbox-window.prod.es5.mjs',
];
/** The name that vite.config.ts gives the file that reads the data. */
const READER = 'reader';
/** Sent for only when a reader opens an evidence, a group, a mark's menu or what is for programs, points at a plot, or wants lines. */
const ASKED_FOR = [
  'src/ui/EvidencePanel.tsx',
  'src/ui/MarkMenu.tsx',
  'src/views/data/Programs.tsx',
  'src/views/groups/GroupPanel.tsx',
  'src/charts/kinds/columns/PlotReadout.tsx',
  'src/charts/kinds/columns/PlotRuns.tsx',
];
/** The name of the file that writes citations, sent for when a reader comes near the buttons that copy them. */
const CITING = 'cite';
/** Citations are written in the language of what is cited, so that their page speaks both. */
const IN_BOTH_LANGUAGES = ['data'];
/** The stamps beside judgements, for which the overview sends once it is whole, with the figures of the pages they lead to. */
const STAMP = 'src/app/judgements/ThumbAt.tsx';
const PAGE = /^src\/views\/([^/]+)\/([^/]+)\.tsx$/;

if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no dist/ yet: run npm run build.');
const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));
const page = readFileSync(join(DIST, 'index.html'), 'utf8');
const start = closure(keysOf(named(page, 'js')));
const later = closure([...ALWAYS_LATER, ...Object.keys(manifest).filter((key) => manifest[key].name === READER)]);

/** Every view's page, by the id of the view. */
const pages = Object.fromEntries(
  Object.keys(manifest).flatMap((key) => {
    const [, view, name] = PAGE.exec(key) ?? [];
    return view !== undefined && name.toLowerCase() === view ? [[view, key]] : [];
  }),
);

export const viewIds = Object.keys(pages);

const stamps = [STAMP, ...judgedViews().map((view) => `src/views/${view}/figures.ts`)];

/** The files that every page starts with, those of a language's wording, and those that read the data. */
export const startFiles = filesOf(start);
export const wordingFiles = (language) =>
  filesOf(new Set([...closure([WORDINGS[language]])].filter((key) => !start.has(key))));
export const laterFiles = filesOf(new Set([...later].filter((key) => !start.has(key))));
/** What runs before the page that was drawn ahead is painted. */
export const preludeFiles = new Set([...named(page, 'js')].filter((file) => file.includes('/prelude-')));
/** The style sheets of what is drawn ahead. */
export const styleFiles = named(page, 'css');

/** The files that a view needs before it is drawn, and all that it may send for by itself. */
export function firstPageOf(view, language) {
  const drawing = closure([...start, WORDINGS[language], pages[view]]);
  const wordings = IN_BOTH_LANGUAGES.includes(view) ? Object.values(WORDINGS) : [];
  const all = new Set([...closure([...drawing, ...wordings]), ...later]);
  const sendFor = (key) => {
    if (all.has(key) || ASKED_FOR.includes(key) || manifest[key].name === CITING) return;
    all.add(key);
    for (const next of [...importsOf(key), ...(manifest[key].dynamicImports ?? [])]) sendFor(next);
  };
  for (const key of drawing) if (!start.has(key)) (manifest[key].dynamicImports ?? []).forEach(sendFor);
  if (view === 'overview') stamps.forEach(sendFor);
  return { drawing: filesOf(drawing), all: filesOf(all) };
}

/** The views whose figures the judgements of any edition show. */
function judgedViews() {
  const data = join(DIST, 'data');
  const files = readdirSync(data).map((edition) => join(data, edition, 'judgements.json'));
  const judgements = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return [...new Set(judgements.flatMap((text) => [...text.matchAll(/[?&]view=([a-z]+)/g)].map(([, view]) => view)))];
}

/** The built files of one kind that a page names. */
function named(html, extension) {
  const links = new RegExp(`(?:src|href)="\\./(assets/[^"]+\\.${extension})"`, 'g');
  return new Set([...html.matchAll(links)].map(([, file]) => file));
}

function keysOf(files) {
  return Object.keys(manifest).filter((key) => files.has(manifest[key].file));
}

function closure(keys) {
  const found = new Set();
  const add = (key) => {
    if (found.has(key)) return;
    found.add(key);
    importsOf(key).forEach(add);
  };
  for (const key of keys) add(key);
  return found;
}

function importsOf(key) {
  if (!(key in manifest)) throw new Error(`dist/ knows no “${key}”: was it renamed?`);
  return manifest[key].imports ?? [];
}

function filesOf(keys) {
  return new Set([...keys].map((key) => manifest[key].file));
}
