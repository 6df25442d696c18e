import { expect, test } from './reader.ts';

const PAGES = [
  { view: 'international', figure: 'dialogue-counts' },
  { view: 'standards', figure: 'safety-directions' },
] as const;

for (const { view, figure } of PAGES) {
  test(`${view} opens a part-of count by keyboard, and a link brings the evidence back`, async ({ page }) => {
    await page.goto(`/?view=${view}&lang=en`);
    const card = page.locator(`[data-figure='${figure}']`);
    const first = card.locator('.parts button').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goto(page.url());
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}
