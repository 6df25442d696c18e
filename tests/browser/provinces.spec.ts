import type { Locator, Page } from '@playwright/test';
import { tabTo } from './keys.ts';
import { expect, overflowsSideways, test } from './reader.ts';

const figure = (page: Page, id: string): Locator => page.locator(`[data-figure="${id}"]`);
const focused = (page: Page): Locator => page.locator(':focus');

test('a whole comparison by keyboard alone', async ({ page }) => {
  await page.goto('/?view=provinces');
  const matrix = figure(page, 'matrix');
  await tabTo(page, matrix.getByRole('button', { name: /^Guangdong/ }).first());
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare=guangdong,beijing$/);
  const card = figure(page, 'side-by-side');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(
    'Guangdong and Beijing share three measures; only Guangdong has early warning and watermarking; only Beijing has alignment; neither has supervision before deployment',
  );

  // The comparison stands before what it is chosen from.
  await tabTo(page, page.getByRole('button', { name: 'Swap' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare=beijing,guangdong$/);
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(
    /^Beijing and Guangdong share three measures; only Beijing/,
  );

  await tabTo(page, card.getByRole('checkbox', { name: 'Only differences' }));
  await page.keyboard.press('Space');
  await expect(card.getByRole('button', { name: / × / })).toHaveCount(6);

  await tabTo(page, card.getByRole('button', { name: / × Beijing/ }).first());
  await page.keyboard.press('End');
  await expect(focused(page)).toHaveAccessibleName(/× Guangdong/);
  const cell = await focused(page).getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('粤府〔2023〕90号');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('aria-label', cell ?? '');
});

test('arrows, Home and End walk the matrix, which is one tab stop', async ({ page }) => {
  await page.goto('/?view=provinces');
  const matrix = figure(page, 'matrix').getByRole('table');
  await expect(matrix.locator('[tabindex="0"]')).toHaveCount(1);
  await matrix.getByRole('button', { name: /^Alignment × Beijing/ }).focus();
  await expect(matrix.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(focused(page)).toHaveText('Alignment');
  await page.keyboard.press('End');
  await expect(focused(page)).toHaveAccessibleName(/^Alignment: 1 of 6 coded/);
  await page.keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName(/^Early warning of risks and disasters: 2 of 6/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveAccessibleName(/× Zhejiang: not in the policy/);
});

test('a link opens its comparison, in either language', async ({ page }) => {
  await page.goto('/?view=provinces&compare=beijing,guangdong');
  await expect(figure(page, 'side-by-side').getByRole('columnheader')).toHaveText([
    'Measure',
    'Beijing北京',
    'Guangdong广东',
    'Who has it',
  ]);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(figure(page, 'side-by-side').getByRole('heading', { level: 2 })).toHaveText(
    '北京和广东有 3 项共同措施；只有北京有对齐；只有广东有风险预警和水印与溯源；两者都没有部署前监管',
  );
});

for (const width of [320, 390, 768]) {
  test(`at ${width} pixels every cell is there and nothing overflows`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/?view=provinces&compare=beijing,guangdong,zhejiang&matrix-order=region');
    const cells = figure(page, 'matrix').getByRole('button', { name: / × / });
    await expect(cells).toHaveCount(42);
    expect(await overflowsSideways(page)).toBe(false);
  });
}

test('choosing a second jurisdiction in the matrix leaves it where it is', async ({ page }) => {
  await page.goto('/?view=provinces&compare=beijing');
  const head = figure(page, 'matrix')
    .getByRole('button', { name: /^Guangdong/ })
    .first();
  await head.scrollIntoViewIfNeeded();
  const before = (await head.boundingBox())?.y ?? -1;
  await head.click();
  await expect(figure(page, 'side-by-side')).toBeVisible();
  await expect(async () => expect(Math.abs(((await head.boundingBox())?.y ?? -1) - before)).toBeLessThan(2)).toPass();
  await page.getByRole('button', { name: 'Show the comparison' }).first().click();
  await expect(figure(page, 'side-by-side')).toBeInViewport();
});

test('the list of jurisdictions stays open while several are chosen', async ({ page }) => {
  await page.goto('/?view=provinces');
  await page.getByRole('button', { name: 'Add a jurisdiction' }).click();
  const list = page.getByRole('dialog', { name: 'Add a jurisdiction' });
  const top = async (): Promise<number> => (await list.boundingBox())?.y ?? -1;
  const before = await top();
  for (const name of [/^Beijing/, /^Anhui/, /^Zhejiang/]) await list.getByRole('button', { name }).click();
  await expect(page).toHaveURL(/compare=beijing,anhui,zhejiang$/);
  await expect(figure(page, 'side-by-side')).toBeVisible();
  await list.getByRole('button', { name: /^Anhui/ }).click();
  await expect(page).toHaveURL(/compare=beijing,zhejiang$/);
  await expect(list).toBeVisible();
  expect(Math.abs((await top()) - before)).toBeLessThan(60);
});
