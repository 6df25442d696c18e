import { VIEW_IDS } from '#model/views.ts';
import { firstPageOf } from '#scripts/first-page.mjs';
import { expect, openView, test } from './reader.ts';

// scripts/check-size.mjs counts what it reads from the built files; here a browser says whether it left something out.
for (const view of VIEW_IDS)
  test(`the page ${view} sends for nothing but what its size is counted from`, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      const file = /\/(assets\/[^/]+\.js)$/.exec(request.url())?.[1];
      if (file !== undefined) sent.push(file);
    });
    await openView(page, `?view=${view}`);
    await page.waitForLoadState('networkidle');
    const counted = firstPageOf(view, 'en').all;
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((file) => !counted.has(file))).toEqual([]);
  });
