import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { drawnPage } from './scripts/drawn-page.mjs';
import { HEADERS, PAGE_POLICY } from './scripts/headers.mjs';

/** Recharts takes a scale by its name from all that d3 has, so that none could be left out. */
export const PLOT_SCALES = {
  find: 'victory-vendor/d3-scale',
  replacement: fileURLToPath(new URL('src/charts/kinds/columns/scales.ts', import.meta.url)),
};

export default defineConfig({
  // A missing file must answer 404, not with the page itself.
  appType: 'mpa',
  base: './',
  plugins: [react(), statePolicy(), drawnPage(), keepCopy()],
  resolve: { alias: [PLOT_SCALES] },
  preview: { headers: HEADERS },
  build: {
    target: 'es2022',
    // Which file needs which, for scripts/check-size.mjs.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/start-[hash].js',
        codeSplitting: {
          // One file each for what every page needs, for what many share of the model and of the selectors, for what heads a
          // page, for what reads the data, for what frames a figure and for what pages of figures share: fewer requests,
          // and what stands together packs better.
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            {
              name: 'model',
              test: /[\\/]src[\\/](lib[\\/]|model[\\/](?!citation[\\/])|selectors[\\/]memo)/,
              minShareCount: 5,
              priority: 1,
            },
            {
              name: 'selectors',
              test: /[\\/](selectors[\\/](dimension|leader-sentence|memo|slice)|ui[\\/]filter-words|views[\\/](define-view|slice-figures))\.ts$/,
              priority: 1,
            },
            {
              name: 'page',
              test: /[\\/](ui[\\/](CardSkeleton|PageHead|TermsIn)|views[\\/](DatasetFailures|EvidenceOf|PageWhileLoading|use-[a-z-]+))\.tsx?$/,
              priority: 1,
            },
            { name: 'reader', test: /[\\/]data[\\/](manifest|read)\.ts$/ },
            {
              name: 'card',
              test: /[\\/](ui[\\/](FigureCard|card-of)|charts[\\/](theme|kinds[\\/]stated[\\/]Figure|screen[\\/](drawing-of|Words)))\.tsx?$/,
            },
            {
              name: 'figures',
              test: /[\\/](ui[\\/](FilterBar|OutwardLink|PlainCard|Popover|SearchField|TogglePicker)|views[\\/](NothingMatches|evidence-records|SliceFilters|context-page|view-page|mark-title|direction-colour|facet-menus|month-words)|charts[\\/](axis|kinds[\\/](bars|heatmap)[\\/](Figure|layout)|share-scale|screen[\\/](choosing|figure-props|percent|use-width)))\.tsx?$/,
            },
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

/** A service worker that keeps all of the dashboard, so that it works without a network: src/state/kept-copy.ts. */
function keepCopy(): Plugin[] {
  return VitePWA({
    filename: 'sw.js',
    // A newer copy waits until the reader takes it.
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,json}'],
      // A copy holds what the pages show, not the revisions before it, which are there for whoever asks.
      globIgnores: ['data/revisions.json', 'data/{revisions,reasons,changes}/**', 'data/*/datapackage.json'],
      // The page that the first visit drew may lose its network too.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // Every address is the same page; an address without a file is a 404 as on the host.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
