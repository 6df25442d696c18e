import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { HEADERS, PAGE_POLICY } from './scripts/headers.mjs';

export default defineConfig({
  // A missing file must answer 404, not with the page itself.
  appType: 'mpa',
  base: './',
  plugins: [react(), statePolicy()],
  build: { target: 'es2022' },
  preview: { headers: HEADERS },
});

/** The built page states its own policy, for hosts that send no headers. The developer's loop needs inline scripts. */
function statePolicy(): Plugin {
  return {
    name: 'state-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
