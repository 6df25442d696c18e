import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as loud, type Page } from '@playwright/test';
import { HEADERS, PAGE_POLICY } from '#scripts/headers.mjs';
import { expect, test } from './reader.ts';

for (const path of ['/', '/data/editions.json', '/data/2024-spring/papers.json'])
  test(`every header of the table comes with ${path}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    for (const [name, value] of Object.entries(HEADERS))
      expect([name, answer.headers()[name.toLowerCase()]]).toEqual([name, value]);
  });

for (const [path, caching] of [
  ['/', 'no-cache'],
  ['/index.html', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/data/editions.json', 'no-cache'],
  ['/assets/', 'public, max-age=31536000, immutable'],
] as const)
  test(`${path} comes packed, and with how long it may be kept`, async ({ request }) => {
    const html = await (await request.get('/')).text();
    const script = /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1];
    const answer = await request.get(path === '/assets/' ? `/${script}` : path);
    expect(answer.headers()['cache-control']).toBe(caching);
    expect(answer.headers()['content-encoding']).toMatch(/^(br|gzip)$/);
  });

test('the hosting notes give nginx every header of the table', () => {
  const notes = readFileSync('docs/hosting.md', 'utf8');
  const given = [...notes.matchAll(/^  add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]);
  expect(given).toEqual(Object.entries(HEADERS));
});

test('the built page states its policy itself, before anything that it loads', async ({ page, request }) => {
  const html = await (await request.get('/')).text();
  expect(html.indexOf('http-equiv')).toBeLessThan(html.search(/<(?:script|link|style)\b/));
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  await page.goto('/');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', PAGE_POLICY);
});

/** What a script of a stranger would try, and the directive that stops it. */
const ATTEMPTS = {
  'an inline script': [
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    },
  ],
  'an event handler attribute': [
    'script-src-attr',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<button onclick="document.title = `run`"></button>');
      document.body.querySelector<HTMLElement>('[onclick]')?.click();
    },
  ],
  'a javascript: link': [
    'script-src-elem',
    () => {
      const link = document.createElement('a');
      link.href = 'javascript:document.title="run"';
      document.body.append(link);
      link.click();
    },
  ],
  // oxlint-disable-next-line typescript/no-implied-eval -- what the stranger tries
  'text run as a program': ['script-src', () => void setTimeout('document.title = "run"', 0)],
  'a request to another host': ['connect-src', () => void fetch('https://elsewhere.test/').catch(() => {})],
  'a picture of another host': [
    'img-src',
    () => {
      new Image().src = 'https://elsewhere.test/seen.png';
    },
  ],
  'an inline style sheet': [
    'style-src-elem',
    () => {
      document.head.insertAdjacentHTML('beforeend', '<style>body{display:none}</style>');
    },
  ],
  'another base for relative addresses': [
    'base-uri',
    () => {
      document.head.insertAdjacentHTML('beforeend', '<base href="https://elsewhere.test/">');
    },
  ],
} as const satisfies Record<string, readonly [string, () => void]>;

for (const [name, [directive, attempt]] of Object.entries(ATTEMPTS))
  loud(`the policy refuses ${name}`, async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset['refused'] = effectiveDirective;
      });
    });
    await page.evaluate(attempt);
    await expect(page.locator('html')).toHaveAttribute('data-refused', directive);
    await expect(page).not.toHaveTitle('run');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none');
  });

loud('a figure may stand in a frame of a page of another host', async ({ page, baseURL }) => {
  const frame = `<iframe src="${baseURL}/?view=research&embed=months" width="900" height="600"></iframe>`;
  const stranger = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(frame));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  await expect(page.frameLocator('iframe').locator('[data-figure="months"]')).toBeVisible();
  stranger.close();
});

/** What the printer would get. */
type Printed = { readonly title: string; readonly margin: string; readonly fonts: readonly string[] };

/** Keeps what would go to the printer instead of opening the browser's dialog. */
async function watchPrinter(page: Page): Promise<() => Promise<Printed>> {
  await page.addInitScript(() => {
    window.print = () => {
      const fonts = [...document.fonts].filter(({ status }) => status === 'loaded');
      const printed: Printed = {
        title: document.title,
        margin: getComputedStyle(document.body).marginTop,
        fonts: [...new Set(fonts.map(({ family }) => family.replaceAll(/["']/g, '')))],
      };
      window.top?.document.documentElement.setAttribute('data-printed', JSON.stringify(printed));
    };
  });
  return async () => {
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-printed', /./);
    return JSON.parse((await html.getAttribute('data-printed')) ?? '') as Printed;
  };
}

test('a figure goes to the printer with its styles and fonts, which the policy lets nobody write inline', async ({
  page,
}) => {
  const printed = await watchPrinter(page);
  await page.goto('/?view=research&export=direction');
  await page.getByRole('button', { name: 'Print or PDF', exact: true }).click();
  const { title, margin, fonts } = await printed();
  expect(title).toMatch(/direction/);
  expect(margin).toBe('0px');
  expect(fonts).toEqual(['Inter', 'Source Serif 4']);
});

test('a briefing goes to the printer with its styles and fonts', async ({ page }) => {
  const printed = await watchPrinter(page);
  await page.goto('/?view=research');
  await page.locator('[data-figure="direction"]').getByRole('button', { name: 'Add to briefing' }).click();
  await page.getByRole('button', { name: /^Open the briefing/ }).click();
  await page
    .getByRole('dialog', { name: 'Briefing' })
    .getByRole('button', { name: 'Print or PDF', exact: true })
    .click();
  const { margin, fonts } = await printed();
  expect(margin).toBe('32px');
  expect(fonts).toEqual(['Inter', 'Source Serif 4']);
});
