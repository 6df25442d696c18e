import { expect, overflowsSideways, test } from './reader.ts';

const LANGUAGES = ['en', 'zh'] as const;

for (const lang of LANGUAGES) {
  test(`the reading view prints on one page (${lang})`, async ({ page }) => {
    await page.goto(`/?view=law&reading=yes&lang=${lang}`);
    await expect(page.locator('.law-reading tbody tr')).toHaveCount(7);
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.locator('.law-reading-tools')).toBeHidden();
    await expect(page.locator('.law-reading .card-source')).toBeVisible();
  });

  for (const reading of ['no', 'yes']) {
    test(`nothing runs off the page at any width (${lang}, reading ${reading})`, async ({ page }) => {
      await page.goto(`/?view=law&reading=${reading}&lang=${lang}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const width of [320, 390, 768, 1180, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowsSideways(page), `${width} px`).toBe(false);
      }
    });
  }
}

test('by keyboard alone: filter, walk the cells, read the evidence, come back', async ({ page }) => {
  await page.goto('/?view=law&lang=en');
  await page.getByRole('button', { name: 'In both drafts · 3' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.matrix-cell')).toHaveCount(6);
  await page.getByRole('button', { name: /foundation models.* × CASS-led draft: Yes/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const cell = page.getByRole('button', { name: /Fines.* × CUPL-led draft: Yes, Arts\. 82–83/ });
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Fines · CUPL-led draft: Yes: Articles 82–83/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(new URL(page.url()).search).toBe('?view=law&lang=en&show=shared');
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
});
