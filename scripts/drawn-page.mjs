// The first page as it stands in index.html before the program is there, and the small script that makes it the reader's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { ROOT } from './run.mjs';

const FIRST_PAGE = 'src/views/overview/Overview.tsx';
const MODULE = /<script type="module" crossorigin src="([^"]*)"><\/script>/g;
const PLACE = '<div id="root">';

/** A Vite plugin for the build alone: the developer's loop starts with the program. */
export function drawnPage() {
  return {
    name: 'drawn-page',
    apply: 'build',
    async buildStart() {
      this.emitFile({ type: 'asset', name: 'prelude.js', source: await bundlePrelude() });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const prelude = Object.values(bundle).find(({ names }) => names?.includes('prelude.js'));
        const program = Array.from(html.matchAll(MODULE), ([, address]) => address).find((address) =>
          address.includes('/start-'),
        );
        if (program === undefined) throw new Error('index.html names no program');
        const drawn = (await drawPages()).join('');
        return {
          html: html
            // By a function: a dollar in what is drawn is a dollar.
            .replace(PLACE, () => PLACE + drawn)
            // What is drawn already comes first: the program is fetched beside it, and run after it.
            .replaceAll(MODULE, '<link rel="modulepreload" fetchpriority="low" crossorigin href="$1">'),
          tags: [
            // The program would send for them together with the page.
            ...stylesOf(FIRST_PAGE, bundle).map((href) => ({
              tag: 'link',
              attrs: { rel: 'stylesheet', crossorigin: true, href },
              injectTo: 'head',
            })),
            // Before the first paint, so not a module.
            { tag: 'script', attrs: { src: `./${prelude.fileName}`, 'data-program': program }, injectTo: 'head' },
          ],
        };
      },
    },
  };
}

/** The style sheets of a part of the program that comes on demand, with those of what it is made of. */
function stylesOf(part, bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const found = new Set();
  const add = (chunk) => {
    if (chunk.isEntry || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) add(bundle[file]);
  };
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId === join(ROOT, part));
  if (own === undefined) throw new Error(`The build has no part of its own for ${part}: was it renamed?`);
  add(own);
  return [...new Set([...found].flatMap(({ viteMetadata }) => [...viteMetadata.importedCss]))].map(
    (file) => `./${file}`,
  );
}

/** src/prelude.ts as one script that needs no other. */
async function bundlePrelude() {
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(ROOT, 'src/prelude.ts'), formats: ['iife'], name: 'prelude' },
    },
  });
  return output[0].code;
}

async function drawPages() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule('/src/app/drawn-page.tsx');
    const drawn = await module.drawPages((path) => readFileSync(join(ROOT, 'public/data', path), 'utf8'));
    return drawn.map(({ tag, page, heads }) => {
      const templates = Object.entries(heads).map(([view, head]) => `<template data-view="${view}">${head}</template>`);
      // Out of use until the program is there; links need none.
      return `<fieldset class="drawn" lang="${tag}" disabled>${page}${templates.join('')}</fieldset>`;
    });
  } finally {
    await server.close();
  }
}
