// node scripts/check-size.mjs: what a reader's first page costs, whichever view it is, in kB as brotli packs them. Fails over
// budget. It follows the imports of the built files, so that the numbers are the same on every machine.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  DIST,
  firstPageOf,
  laterFiles,
  preludeFiles,
  startFiles,
  styleFiles,
  viewIds,
  wordingFiles,
} from './first-page.mjs';

const FIRST_VIEW = 'overview';
/** In kB. The first view is what the bare address opens: it can be read before the program is there, which then brings it to life. */
const BUDGETS = { untilRead: 3, firstDrawing: 142, anyDrawing: 185, anyInAll: 284, page: 15, styles: 7, fonts: 100 };
const packed = new Map();

const heavier = sizeOf(wordingFiles('en')) > sizeOf(wordingFiles('zh')) ? 'en' : 'zh';
const rows = viewIds.map((view) => {
  const { drawing, all } = firstPageOf(view, heavier);
  return { view, drawing: sizeOf(drawing), all: sizeOf(all) };
});
const fonts = readdirSync(join(DIST, 'assets')).filter((name) => extname(name) === '.woff2');
const fontSize = fonts.reduce((sum, name) => sum + statSync(join(DIST, 'assets', name)).size, 0);

print(
  ['first page', 'alive after', 'in all'],
  rows.map(({ view, drawing, all }) => [view, kB(drawing), kB(all)]),
);
print(
  ['of which', 'kB'],
  [
    ['what every page starts with', kB(sizeOf(startFiles))],
    ['the wording of a language (the heavier)', kB(sizeOf(wordingFiles(heavier)))],
    ['what reads the data, and has a copy kept', kB(sizeOf(laterFiles))],
    ['index.html, with what is drawn ahead', kB(sizeOf(['index.html']))],
    ['style sheets of what is drawn ahead', kB(sizeOf(styleFiles))],
    ...fonts.map((name) => [name, kB(statSync(join(DIST, 'assets', name)).size)]),
  ],
);

const first = rows.find(({ view }) => view === FIRST_VIEW);
if (first === undefined) throw new Error(`dist/ has no page of the view “${FIRST_VIEW}”.`);
const most = (key) => Math.max(...rows.map((row) => row[key]));
const limits = [
  [`JavaScript until ${FIRST_VIEW} can be read`, sizeOf(preludeFiles), BUDGETS.untilRead],
  [`JavaScript until ${FIRST_VIEW} is alive`, first.drawing, BUDGETS.firstDrawing],
  ['JavaScript until any view is alive', most('drawing'), BUDGETS.anyDrawing],
  ['JavaScript of any view in all', most('all'), BUDGETS.anyInAll],
  ['index.html, with what is drawn ahead', sizeOf(['index.html']), BUDGETS.page],
  [`Style sheets until ${FIRST_VIEW} can be read`, sizeOf(styleFiles), BUDGETS.styles],
  ['Fonts', fontSize, BUDGETS.fonts],
];
const exceeded = limits.filter(([, size, budget]) => size > budget * 1000);
for (const [what, size, budget] of exceeded) console.error(`${what}: ${kB(size)} kB, ${budget} allowed`);
if (exceeded.length > 0) process.exitCode = 1;
else console.log(limits.map(([what, size, budget]) => `${what}: ${kB(size)} of ${budget} kB`).join('\n'));

function sizeOf(files) {
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
