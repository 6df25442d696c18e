import { expect, test } from './reader.ts';

test('the diagram becomes a list where room is short', async ({ page }) => {
  await page.goto('/?view=industry&lang=en');
  await expect(page.locator('.diagram-plot')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.diagram-plot')).toBeHidden();
  await page.locator('.diagram-list').getByRole('button', { name: 'oversees CAICT' }).click();
  await expect(page.getByRole('dialog', { name: 'MIIT – CAICT' })).toBeVisible();
});

test('by keyboard alone: along the lanes, into a cluster, to the evidence', async ({ page }) => {
  await page.goto('/?view=timeline&lang=en&from=2024-01&to=2024-05');
  await page.getByRole('button', { name: 'International', exact: true }).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.timeline-cluster-list')).toBeVisible();
  await page.locator('.timeline-cluster-list button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});
