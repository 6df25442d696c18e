import { expect, test } from './reader.ts';

test('the diagram becomes a list where room is short', async ({ page }) => {
  await page.goto('/?view=industry&lang=en');
  await expect(page.locator('.diagram-plot')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.diagram-plot')).toBeHidden();
  await page.locator('.diagram-list').getByRole('button', { name: 'oversees CAICT' }).click();
  await expect(page.getByRole('dialog', { name: 'MIIT – CAICT' })).toBeVisible();
});

test('by keyboard alone: from turning point to turning point, on the whole screen, and back', async ({ page }) => {
  await page.goto('/?view=timeline&lang=en&point=bletchley-declaration');
  await page.getByRole('button', { name: 'Present' }).focus();
  await page.keyboard.press('Enter');
  const stage = page.getByRole('dialog', { name: 'Presentation of the turning points' });
  await expect(stage.getByRole('heading')).toHaveText(/Bletchley Declaration/);
  await page.keyboard.press('ArrowRight');
  await expect(stage.getByRole('heading')).toHaveText(/TC260/);
  await page.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  await expect(page.getByRole('region', { name: /^China, 29 Feb 2024/ })).toBeVisible();
  await expect(page).toHaveURL(/point=tc260-standard/);
});
