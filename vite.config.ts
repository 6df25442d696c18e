import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { HEADERS, PAGE_POLICY } from './scripts/headers.mjs';

export default defineConfig({
  // A missing file must answer 404, not with the page itself.
  appType: 'mpa',
  base: './',
  plugins: [react(), statePolicy()],
  preview: { headers: HEADERS },
  build: {
    target: 'es2022',
    // Which file needs which, for scripts/check-size.mjs.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file each for what every page needs, for what many share of the model, for what reads the data and for
          // what frames a figure: fewer requests, and what stands together packs better.
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            { name: 'model', test: /[\\/]src[\\/](lib|model)[\\/]/, minShareCount: 5, priority: 1 },
            { name: 'reader', test: /[\\/]data[\\/](manifest|read|references)\.ts$/ },
            { name: 'card', test: /[\\/]ui[\\/]FigureCard\.tsx$/ },
          ],
        },
      },
    },
  },
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
