import { expect, test } from '@playwright/test';

test('the page says in both languages that its wording cannot be fetched', async ({ page }) => {
  await page.route('**/assets/messages-*.js', (route) => route.abort());
  await page.goto('/?view=research');
  await expect(page.getByText('please reload the page')).toBeVisible();
  await expect(page.getByText('请重新载入页面')).toBeVisible();
});
