import { publishedParts } from '#tests/fixtures/published.ts';
import { tabTo } from './keys.ts';
import { expect, test } from './reader.ts';

test('the bare address opens the overview; a question leads to its answer, and Back leads home', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/closer to those of other major powers$/);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByText('Beijing, Guangdong and Shanghai: 3 of the 6 compared.')).toBeVisible();
  await page.getByRole('link', { name: 'See them in Provinces' }).click();
  await expect(page.getByText(/^3 of 6/).first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('?view=provinces&measure=testing-and-evaluation,st-ethics&measure-mode=all');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Questions to start with' })).toBeVisible();
});

test('from a figure to the endnote it rests on, by keyboard alone', async ({ page }) => {
  await page.goto('/?view=overview');
  const figure = page.getByRole('button', { name: /^Papers a month, last six months: nearly 15/ });
  await expect(page.getByText(/^5 have both honours/)).toBeVisible();
  await figure.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: /nearly 15$/ });
  const endnote = panel.getByRole('link', { name: 'endnote 5' });
  await endnote.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#endnote-5')).toBeInViewport();
  await expect(page.locator('#endnote-5')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('#endnote-5')).toContainText('Cited by');
  expect(new URL(page.url()).search).toBe('?view=data&dataset=endnotes&place=endnote-5');
  await page.goBack();
  await expect(panel).toBeVisible();
});

test('an acronym says what it stands for on focus and on a click, and Escape closes it', async ({ page }) => {
  await page.goto('/?view=law');
  const term = page.locator('.page-head').getByRole('button', { name: 'CASS' });
  const definition = page.locator('.page-head').getByText('中国社会科学院');
  await expect(term).toBeVisible();
  await expect(definition).toBeHidden();
  await term.click();
  await expect(definition).toBeVisible();
  await term.click();
  await expect(definition).toBeHidden();
  await page.getByRole('button', { name: 'Reading view' }).focus();
  await tabTo(page, term, 'Shift+Tab');
  await expect(definition).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open in the glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await term.click();
  await page.getByRole('link', { name: 'Open in the glossary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 acronyms, in English and in Chinese');
  expect(new URL(page.url()).search).toBe('?view=glossary&term=cass');
});

test('a dataset can be searched, its link kept, and its records saved as CSV', async ({ page }) => {
  await page.goto('/?view=data');
  await page.getByRole('link', { name: 'Standards and evaluations' }).click();
  await page.getByRole('searchbox', { name: 'Search the records' }).fill('安全基本要求');
  await expect(page.getByText(/^\d of 31 records$/)).toBeVisible();
  const address = new URL(page.url()).search;
  await page.goto(`/${address}`);
  await expect(page.getByText(/^\d of 31 records$/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV, records shown' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^ai-safety-china-2026-autumn-standards-en-data-q-.+\.csv$/);
  const published = await page.getByRole('link', { name: /^JSON of / }).all();
  expect(published).toHaveLength(publishedParts('standards').length);
  for (const part of published)
    expect((await page.request.get((await part.getAttribute('href')) ?? '')).ok()).toBe(true);
  const schema = await page.request.get(
    (await page.getByRole('link', { name: 'JSON Schema' }).getAttribute('href')) ?? '',
  );
  expect(schema.ok()).toBe(true);
});
