// node scripts/serve.mjs [port]: serves the built dashboard as `npm start` and the browser tests see it: packed, with the
// headers of scripts/headers.mjs, asked for again unless its name says what is in it.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { cachingOf, HEADERS } from './headers.mjs';
import { ROOT } from './run.mjs';

const DIST = join(ROOT, 'dist');
/** What packs well; fonts and pictures are packed already. */
const TEXTS = ['.css', '.html', '.js', '.json'];
const PACKERS = { '.br': brotliCompressSync, '.gz': gzipSync };

/** Serves a folder on a port of this machine, 0 for any that is free. Resolves with the server when it listens. */
export async function serve(port, folder = DIST) {
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}: run npm run build first.`);
  pack(folder);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    files(request, response, () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}

/** Lays each text beside itself as browsers take it over the wire. */
function pack(folder) {
  const texts = readdirSync(folder, { recursive: true }).filter((name) => TEXTS.includes(extname(name)));
  for (const path of texts.map((name) => join(folder, name)))
    for (const [ending, packed] of Object.entries(PACKERS))
      if (isOutdated(path + ending, path)) writeFileSync(path + ending, packed(readFileSync(path)));
}

function isOutdated(made, from) {
  return !existsSync(made) || statSync(made).mtimeMs < statSync(from).mtimeMs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve(Number(process.argv[2] ?? 4173));
