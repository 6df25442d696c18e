import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { VIEW_IDS } from '#model/views.ts';

/** What `npm test` has built before. */
const FILE = 'dist-single/index.html';

/** A page of the build in one file: it complains of nothing and sends for nothing. */
const test = base.extend<{ file: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  file: async ({}, hand) => {
    if (!existsSync(FILE)) throw new Error(`There is no ${FILE}: run npm run build:single first.`);
    await hand(pathToFileURL(FILE).href);
  },
  page: async ({ page, file }, hand) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(file)) complaints.push(request.url());
    });
    await hand(page);
    expect(complaints).toEqual([]);
  },
});

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}

test('every view opens from a disk, by its address and by its link', async ({ page, file }) => {
  await page.goto(file);
  for (const view of VIEW_IDS) {
    await page.goto(`${file}?view=${view}`);
    await expect(page.locator('main h1')).toBeAttached();
    await expect(page.locator('[aria-busy="true"], .card-skeleton')).toHaveCount(0);
    await expect(page.locator('main [role="alert"]'), view).toHaveCount(0);
  }
  await page.getByRole('link', { name: /^AI-law drafts/ }).click();
  await expect(page).toHaveURL(`${file}?view=law`);
  await expect(page.locator('[data-figure]').first()).toBeVisible();
});

test('pictures, data and slides leave it from a disk', async ({ page, file }) => {
  await page.goto(`${file}?view=research&export=direction`);
  expect(PNG.sync.read(await download(page, 'PNG')).width).toBeGreaterThan(600);
  const csv = (await download(page, 'CSV, values shown')).toString('utf8');
  expect(Papa.parse(csv).data.length).toBeGreaterThan(5);
  await page.keyboard.press('Escape');

  await page.locator('[data-figure="direction"]').getByRole('button', { name: 'Add to briefing' }).click();
  await page.getByRole('button', { name: /^Open the briefing/ }).click();
  expect(Object.keys(unzipSync(await download(page, 'PowerPoint')))).toContain('ppt/slides/slide2.xml');
});

test('a dataset leaves it as it was published', async ({ page, file }) => {
  await page.goto(`${file}?view=data&dataset=directions`);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /JSON/ }).first().click(),
  ]);
  expect(readFileSync(await saved.path(), 'utf8')).toBe(
    readFileSync('public/data/2024-spring/directions.json', 'utf8'),
  );
});
