import { DIALOG, expect, expectAccessible, openView, test } from './reader.ts';

test('a tour by keyboard alone: skip, search, ask, filter, evidence, table, another view, back', async ({ page }) => {
  await openView(page, '?view=research&lang=en');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search, or ask in a few words' });
  await expect(field).toBeFocused();
  await page.keyboard.type('robustness since 2024-01 frobnicate');
  await expect(page.getByText('Not understood: “frobnicate”').first()).toBeVisible();
  const first = page.getByRole('option').first();
  await expect(first).toHaveText(/Research: Direction Robustness; Month Jan 2024 to May 2024/);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?view=research&lang=en&months=2024-01..2024-05&direction=robustness');

  await page.keyboard.press('Control+z');
  await expect.poll(() => new URL(page.url()).search).toBe('?view=research&lang=en');

  await page.keyboard.press('/');
  await page.keyboard.type('gd');
  await expect(page.getByRole('option').first()).toHaveText(/Province\s*Guangdong/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await expect(page.getByRole('link', { name: /^Provinces/ })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('[data-announcer]')).toHaveText(/^Provinces: /);

  const tools = page.getByRole('group', { name: /^Tools for/ }).first();
  await tools.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toContain('table=');

  await page.goBack();
  await expect(page.getByRole('link', { name: /^Research/ })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('#content')).toBeFocused();
});

test('what is typed before the search has arrived is kept, and answered when it is here', async ({ page }) => {
  await openView(page, '?view=law&lang=en');
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gd');
  const field = page.getByRole('combobox', { name: 'Search, or ask in a few words' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('gd');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0);
  arrive();
  await expect(page.getByRole('dialog').getByRole('option').first()).toHaveText(/Province\s*Guangdong/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Provinces/ })).toHaveAttribute('aria-current', 'page');
});

test('what is asked before the data has arrived is answered from all of it', async ({ page }) => {
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/data/*/jurisdictions.json', async (route) => {
    await arrival;
    await route.continue();
  });
  await openView(page, '?view=research&lang=en');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('guangdong vs shanghai');
  // Shanghai is a city of the papers, which are there already.
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  arrive();
  await expect(page).toHaveURL(/view=provinces.*compare=/);
});

test('a part of a link that belongs to another page is told in words, and its place is not taken', async ({ page }) => {
  await openView(page, '?view=overview&q=x&lang=en');
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText(
    'The link’s “q” belongs to the page “Research” and means nothing here; it was left out.',
  );
  await page.getByRole('link', { name: /^Research/ }).click();
  await expect(page).toHaveURL(/\?view=research&lang=en$/);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await openView(page, '?view=law&lang=zh');
  const button = page.getByRole('button', { name: '搜索或提问' });
  await button.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: '搜索，或用几个词提出要求' });
  await expect(field).toBeFocused();
  await page.keyboard.type('沪 粤 对比');
  await expect(page.getByRole('option').first()).toContainText('对比 上海和广东');
  await expectAccessible(page, 'search', DIALOG);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('shortcuts are listed under ? and can be switched off for good', async ({ page }) => {
  await openView(page, '?view=law&lang=en');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toBeVisible();
  await expectAccessible(page, 'keys', DIALOG);
  await list.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('main h1')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('every control shows the focus, in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openView(page, '?view=law&lang=en');
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return 'none';
      const style = getComputedStyle(activeElement);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
    expect(outline).not.toMatch(/none|auto 0px/);
  }
});

test('a live embed is one figure with its footer', async ({ page }) => {
  await page.goto('/?view=research&lang=en&embed=direction');
  await expect(page.locator('[data-figure]')).toHaveCount(1);
  await expect(page.locator('.card-source')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open in the dashboard' })).toHaveAttribute(
    'href',
    '?view=research&lang=en',
  );
  await expectAccessible(page);
});

test('the code to embed is live or frozen, and the frozen one stands alone', async ({ page }) => {
  await openView(page, '?view=research&lang=en');
  await page.locator('[data-figure="direction"]').getByRole('button', { name: 'Embed this figure' }).click();
  const code = page.getByRole('textbox', { name: 'Code' });
  await expect(code).toHaveValue(/^<iframe src="http[^"]*\?view=research&amp;lang=en&amp;embed=direction"/);
  await page.getByRole('radio', { name: /^Frozen/ }).check();
  await expect(code).toHaveValue(/^<figure lang="en"/);
  const frozen = await code.inputValue();
  await expectAccessible(page, 'embed', DIALOG);
  const other = await page.context().newPage();
  await other.setContent(`<!doctype html><html lang="en"><title>t</title><main><h1>t</h1>${frozen}</main></html>`);
  await expect(other.getByRole('img')).toBeVisible();
  await other.getByText('The figure as a table').click();
  await expect(other.getByRole('table')).toBeVisible();
});
