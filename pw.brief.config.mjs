import base from '/work/main/playwright.config.ts';
const { webServer, ...rest } = base;
export default { ...rest, testDir: '/work/main/tests/browser', outputDir: '/tmp/pw-out', reporter: 'list', timeout: 40000, expect: { timeout: 8000 }, use: { ...rest.use, baseURL: process.env.BASE ?? 'http://localhost:5199', trace: 'off', screenshot: 'off', launchOptions: { ...rest.use.launchOptions, executablePath: '/usr/bin/chromium' } } };
