/**
 * Who may import whom in `src/`. This is the only statement of the architecture; the linter runs it
 * (oxlint.config.mjs) and `tests/lint` shows that the linter does.
 */

/** room → the other rooms it may import */
export const ROOMS = {
  lib: [],
  i18n: ['lib'],
  model: ['lib'],
  data: ['lib', 'model'],
  state: ['lib', 'i18n', 'model', 'data'],
  selectors: ['lib', 'i18n', 'model', 'data', 'state'],
  charts: ['lib', 'i18n', 'model'],
  ui: ['lib', 'i18n', 'model', 'charts'],
  views: ['lib', 'i18n', 'model', 'data', 'state', 'selectors', 'charts', 'ui'],
  app: ['lib', 'i18n', 'model', 'data', 'state', 'selectors', 'charts', 'ui', 'views'],
};

/** What draws a chart on the screen: the React files of each kind, and what they share. */
const FIGURES = ['charts/kinds/*/*.tsx', 'charts/screen'];

/** library → the only folders, or kinds of file, that may import it */
export const LIBRARIES = {
  zod: ['data'],
  '@noble/hashes': ['lib'],
  zustand: ['state'],
  '@tanstack/react-query': ['state'],
  recharts: ['charts/kinds/*/*.tsx'],
  docx: ['charts/export'],
  uqr: ['charts/export'],
  '@tanstack/react-table': ['ui'],
  '@tanstack/react-virtual': ['ui'],
  react: ['state', ...FIGURES, 'charts/export', 'ui', 'views', 'app'],
  'react-dom': ['charts/screen', 'charts/export', 'ui', 'views', 'app'],
};

/** thing of the browser → the only folders, or kinds of file, that may use it */
export const GLOBALS = {
  fetch: ['data', 'charts/export'],
  history: ['state'],
  localStorage: ['state'],
  sessionStorage: ['state'],
  document: ['state', ...FIGURES, 'charts/export', 'ui', 'views', 'app'],
  window: ['state', ...FIGURES, 'charts/export', 'ui', 'views', 'app'],
  navigator: ['state', ...FIGURES, 'charts/export', 'ui', 'views', 'app'],
  location: ['state', 'app'],
};

/** folders whose words must come from `i18n` */
export const TRANSLATED = ['views', 'ui', 'app', 'charts/kinds', 'charts/screen'];
