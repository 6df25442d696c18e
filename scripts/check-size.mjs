// node scripts/check-size.mjs: what a reader's first page costs, whichever view it is, in kB as brotli packs them. Fails over
// budget. It follows the imports of the built files, so that the numbers are the same on every machine.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './run.mjs';

const DIST = join(ROOT, 'dist');
const FIRST_VIEW = 'overview';
/** In kB. The first view is what the bare address opens; the others hold Recharts, which it does without. */
const BUDGETS = { firstDrawing: 130, firstInAll: 260, anyDrawing: 185, anyInAll: 285, css: 6, fonts: 100 };
const WORDINGS = ['src/i18n/en/messages.ts', 'src/i18n/zh/messages.ts'];
/** Sent for with the first data file, by every page. */
const READERS = ['src/data/manifest.ts', 'src/data/read.ts', 'src/data/references.ts'];
const PAGE = /^src\/views\/([^/]+)\/([^/]+)\.tsx$/;

if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no dist/ yet: run npm run build.');
const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const packed = new Map();

const start = closure(chunksIn(html));
const wording = heaviest(WORDINGS);
const rows = Object.keys(manifest).flatMap((key) => {
  const [, view, name] = PAGE.exec(key) ?? [];
  return view !== undefined && name.toLowerCase() === view ? [{ view, ...costOf(key) }] : [];
});
const css = sizeOf(stylesOf(start));
const fonts = readdirSync(join(DIST, 'assets')).filter((name) => extname(name) === '.woff2');
const fontSize = fonts.reduce((sum, name) => sum + statSync(join(DIST, 'assets', name)).size, 0);

print(
  ['first page', 'drawn after', 'in all', 'css'],
  rows.map(({ view, drawing, all, styles }) => [view, kB(drawing), kB(all), kB(styles)]),
);
print(
  ['of which', 'kB'],
  [
    ['what every page starts with', kB(sizeOf(start))],
    ['the wording of a language (the heavier)', kB(sizeOf(wording))],
    ['what reads the data', kB(sizeOf(closure(READERS)) - sizeOf(start))],
    ['style sheet of the start', kB(css)],
    ...fonts.map((name) => [name, kB(statSync(join(DIST, 'assets', name)).size)]),
  ],
);

const first = rows.find(({ view }) => view === FIRST_VIEW);
if (first === undefined) throw new Error(`dist/ has no page of the view “${FIRST_VIEW}”.`);
const most = (key) => Math.max(...rows.map((row) => row[key]));
const limits = [
  [`JavaScript until ${FIRST_VIEW} is drawn`, first.drawing, BUDGETS.firstDrawing],
  [`JavaScript of ${FIRST_VIEW} in all`, first.all, BUDGETS.firstInAll],
  ['JavaScript until any view is drawn', most('drawing'), BUDGETS.anyDrawing],
  ['JavaScript of any view in all', most('all'), BUDGETS.anyInAll],
  ['Style sheet of the start', css, BUDGETS.css],
  ['Fonts', fontSize, BUDGETS.fonts],
];
const exceeded = limits.filter(([, size, budget]) => size > budget * 1000);
for (const [what, size, budget] of exceeded) console.error(`${what}: ${kB(size)} kB, ${budget} allowed`);
if (exceeded.length > 0) process.exitCode = 1;
else console.log(limits.map(([what, size, budget]) => `${what}: ${kB(size)} of ${budget} kB`).join('\n'));

/** What a page needs before it is drawn, and all that it may ever send for by itself; what readers ask for (dialogs, exports) hangs on the start. */
function costOf(page) {
  const drawing = closure([...start, ...wording, page]);
  const all = closure([...drawing, ...READERS]);
  const sendFor = (key) => {
    if (all.has(key)) return;
    all.add(key);
    for (const next of [...importsOf(key), ...(manifest[key].dynamicImports ?? [])]) sendFor(next);
  };
  for (const key of drawing) if (!start.has(key)) (manifest[key].dynamicImports ?? []).forEach(sendFor);
  return { drawing: sizeOf(drawing), all: sizeOf(all), styles: sizeOf(stylesOf(all)) };
}

/** The chunks that index.html names. */
function chunksIn(page) {
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
  return Object.keys(manifest).filter((key) => named.includes(manifest[key].file));
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

function heaviest(keys) {
  return keys.map((key) => closure([key])).toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
}

/** The style sheets of some chunks, as keys that `sizeOf` understands. */
function stylesOf(keys) {
  return new Set([...keys].flatMap((key) => manifest[key]?.css ?? []));
}

function sizeOf(keys) {
  const files = new Set([...keys].map((key) => manifest[key]?.file ?? key));
  return [...files].reduce((sum, file) => sum + packedSize(file), 0);
}

function packedSize(file) {
  const known = packed.get(file) ?? brotliCompressSync(readFileSync(join(DIST, file))).length;
  packed.set(file, known);
  return known;
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function print(heads, lines) {
  console.log([heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
  console.log('');
}
