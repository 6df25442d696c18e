// npm run build:single: the whole dashboard in one file, dist-single/index.html, which opens from a disk.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { spell } from './scripts/headers.mjs';
import { PLOT_SCALES } from './vite.config.ts';

const inlined = fileURLToPath(new URL('src/data/inlined-file-address.ts', import.meta.url));

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), viteSingleFile(), statePolicyOfParts()],
  resolve: {
    alias: [PLOT_SCALES, { find: /^(\.|#data)\/file-address\.ts$/, replacement: inlined }],
  },
  build: { target: 'es2022', outDir: 'dist-single', modulePreload: { polyfill: false } },
});

/** The page allows the script and the styles that it was built with, by their hashes, and no address outside of itself. */
function statePolicyOfParts(): Plugin {
  return {
    name: 'state-policy-of-parts',
    enforce: 'post',
    generateBundle: {
      // What stands in the page is hashed, so all must stand there already.
      order: 'post',
      handler: (_, bundle) => {
        const page = bundle['index.html'];
        if (page?.type !== 'asset' || typeof page.source !== 'string')
          throw new Error('There is no index.html to seal.');
        page.source = sealed(page.source);
      },
    },
  };
}

function sealed(html: string): string {
  const policy = spell({
    'default-src': ["'none'"],
    'script-src': hashesOf(html, 'script'),
    'style-src': hashesOf(html, 'style'),
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'connect-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
  return html.replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const parts = [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))];
  return parts.map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}
