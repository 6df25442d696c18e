import { defineConfig } from '@playwright/test';

// Several checkouts on one machine each need a port of their own.
const PORT = Number(process.env['TEST_PORT'] ?? 4199);
const ADDRESS = `http://127.0.0.1:${PORT}`;
/** A command that takes a port. */
const SERVER = process.env['TEST_SERVER'] ?? 'node scripts/serve.mjs';
const isCI = Boolean(process.env['CI']);
const chromePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: isCI,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: ADDRESS,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    // What a service worker answers from its copy, no test could change on the way; offline.spec.ts lets it work.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    trace: isCI ? 'off' : 'retain-on-failure',
    screenshot: isCI ? 'off' : 'only-on-failure',
    launchOptions: {
      ...(chromePath ? { executablePath: chromePath } : {}),
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: `${SERVER} ${PORT}`,
    url: ADDRESS,
    timeout: 60_000,
    reuseExistingServer: false,
  },
});
