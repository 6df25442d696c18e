import { expect, expectAccessible, overflowsSideways, test } from './reader.ts';

const PAGES = [
  { view: 'international', heading: /^Of 8 AI-focused dialogues/, figure: 'dialogue-counts' },
  { view: 'standards', heading: /^Safety is a minority/, figure: 'safety-directions' },
] as const;

for (const { view, heading, figure } of PAGES) {
  test(`${view} is accessible and fits every width`, async ({ page }) => {
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/?view=${view}&lang=en`);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      expect(await overflowsSideways(page)).toBe(false);
    }
    await expectAccessible(page);
  });

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
