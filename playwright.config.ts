import { defineConfig } from '@playwright/test';

// Several checkouts on one machine each need a port of their own.
const PORT = Number(process.env['TEST_PORT'] ?? 4199);
const ADDRESS = `http://127.0.0.1:${PORT}`;
/** A command that takes a port. */
const SERVER = process.env['TEST_SERVER'] ?? 'node scripts/serve.mjs';
const isCI = Boolean(process.env['CI']);
/** Set by find-browser.ts where it is not set already; workers read this file again after it. */
const chromePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/find-browser.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: isCI,
  retries: 0,
  // Limits are for what hangs, not for what is slow: on a machine with four other jobs all takes three times as long. The
  // run as a whole has none but that of CI.
  timeout: 10 * 60_000,
  expect: { timeout: 60_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: ADDRESS,
    // A click on what is not there fails as an expectation does, not at the limit of the test.
    actionTimeout: 60_000,
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
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
