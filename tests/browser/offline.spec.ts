import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { VIEW_IDS } from '#model/views.ts';
import { serve } from '#scripts/serve.mjs';
import { listedEdition } from '#tests/fixtures/published.ts';
import { openView } from './reader.ts';

const EDITION = listedEdition().title;

/** A host of a test's own, which it can switch off, and which can publish a newer version. */
type Host = {
  readonly address: string;
  readonly switchOff: () => Promise<void>;
  readonly switchOn: () => Promise<void>;
  /** Gives the edition another title, as a new version of the data would. */
  readonly retitle: (title: string) => Promise<void>;
};

async function openHost(folder: string): Promise<Host> {
  cpSync('dist', folder, { recursive: true, preserveTimestamps: true });
  let server = await serve(0, folder);
  const { port } = server.address() as AddressInfo;
  const rewrite = (name: string, change: (text: string) => string): void => {
    const [path, before] = [join(folder, name), readFileSync(join(folder, name), 'utf8')];
    expect(change(before), name).not.toBe(before);
    writeFileSync(path, change(before));
  };
  const host: Host = {
    address: `http://127.0.0.1:${port}`,
    switchOff: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    switchOn: async () => {
      server = await serve(port, folder);
    },
    retitle: async (title) => {
      rewrite('data/editions.json', (text) => text.replace(JSON.stringify(EDITION.en), JSON.stringify(title)));
      rewrite('sw.js', (text) => text.replace(/(data\/editions\.json",revision:")\w+/, '$1another'));
      await host.switchOff();
      await host.switchOn();
    },
  };
  return host;
}

const test = base.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  host: async ({}, hand, info) => {
    const host = await openHost(info.outputPath('site'));
    await hand(host);
    await host.switchOff();
  },
  baseURL: ({ host }, hand) => hand(host.address),
});
test.use({ serviceWorkers: 'allow' });

/** Visits the dashboard once, until the browser has its copy. */
async function visit(page: Page, search = ''): Promise<void> {
  await openView(page, search);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function visitThenLoseNetwork(page: Page, host: Host): Promise<void> {
  await visit(page);
  await host.switchOff();
  await page.reload();
}

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}

test('every view opens without a network, after one visit to the first of them', async ({ page, host }) => {
  await visitThenLoseNetwork(page, host);
  for (const view of VIEW_IDS) {
    await openView(page, `?view=${view}`);
    await expect(page.locator('main [role="alert"]'), view).toHaveCount(0);
  }
});

test('search, pictures and slides work without a network', async ({ page, host }) => {
  await visitThenLoseNetwork(page, host);
  await openView(page, '?view=research&export=direction');
  expect(PNG.sync.read(await download(page, 'PNG')).width).toBeGreaterThan(600);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search/ }).fill('guangdong vs shanghai');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare=/);

  await page.locator('[data-figure="matrix"]').getByRole('button', { name: 'Add to briefing' }).click();
  await page.getByRole('button', { name: /^Open the briefing/ }).click();
  expect(Object.keys(unzipSync(await download(page, 'PowerPoint')))).toContain('ppt/slides/slide2.xml');
});

test('a page whose network goes away under it opens what it has never shown', async ({ page, host }) => {
  await visit(page);
  await host.switchOff();
  await page.getByRole('link', { name: /^AI-law drafts/ }).click();
  await expect(page.locator('[data-figure]').first()).toBeVisible();
});

test('the page says which copy it shows where its site cannot be reached, and no longer when it can', async ({
  page,
  host,
}) => {
  await visit(page);
  await expect(page.getByRole('contentinfo')).toContainText(
    new RegExp(`Edition ${EDITION.en}, fetched from this site on \\d`),
  );
  const before = page.getByText(
    new RegExp(`You are offline.*the copy of the edition ${EDITION.en} that was fetched on \\d`),
  );
  await expect(before).toHaveCount(0);
  await host.switchOff();
  await page.reload();
  await expect(before).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText(new RegExp(`目前处于离线状态.*获取的${EDITION.zh}副本`))).toBeVisible();
  await host.switchOn();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('目前处于离线状态')).toHaveCount(0);
});

test('a newer version is told in words, and comes only when the reader asks, to the page that asks', async ({
  page,
  context,
  host,
}) => {
  const told = 'A new version of the dashboard or its data is ready.';
  const edition = (title: string) => page.getByText(`Edition: ${title}`, { exact: true });
  await visit(page, '?view=law');
  await host.retitle('Autumn 2030');
  await page.reload();
  await expect(page.getByText(told)).toBeVisible();
  await expect(edition(EDITION.en)).toBeVisible();
  const other = await context.newPage();
  await openView(other, '?view=groups');
  await expect(other.getByText(told)).toBeVisible();

  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(edition('Autumn 2030')).toBeVisible();
  await expect(page.getByText(told)).toHaveCount(0);
  await expect(page).toHaveURL(/view=law/);

  await expect(other.getByText(`Edition: ${EDITION.en}`, { exact: true })).toBeVisible();
  await other.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(other.getByText('Edition: Autumn 2030', { exact: true })).toBeVisible();
});

test('an address without a file is answered by the host, not by the copy', async ({ page }) => {
  await visit(page);
  const answer = await page.goto('/data/2025-autumn/papers.json');
  expect(answer?.status()).toBe(404);
});
