import { expect, test } from './reader.ts';

const PAGES = [
  { view: 'international', figure: 'dialogue-counts', next: 'ArrowDown' },
  { view: 'standards', figure: 'safety-directions', next: 'ArrowRight' },
] as const;

for (const { view, figure, next } of PAGES) {
  test(`${view} opens a count by keyboard, and a link brings the evidence back`, async ({ page }) => {
    await page.goto(`/?view=${view}&lang=en`);
    const card = page.locator(`[data-figure='${figure}']`);
    // One tab stop, and arrows from there.
    const stop = card.locator('[tabindex="0"]');
    await expect(stop).toHaveCount(1);
    const first = await stop.getAttribute('aria-label');
    await stop.focus();
    await page.keyboard.press(next);
    await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', first ?? '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goto(page.url());
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}
