import type { Page } from '@playwright/test';
import { VIEW_IDS } from '#model/views.ts';
import { en } from '#i18n/en/messages.ts';
import { zh } from '#i18n/zh/messages.ts';
import { expect, expectAccessible, overflowsSideways, test } from './reader.ts';

/** The program itself, which the page that was drawn ahead does not wait for. */
const PROGRAM = '**/assets/start-*.js';

/** Opens an address and holds the program back until told to let it come. */
async function openAhead(page: Page, search: string): Promise<() => void> {
  let letCome = (): void => {};
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(PROGRAM, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/${search}`, { waitUntil: 'commit' });
  // The pages of all languages stand before it, and all but the reader's are taken out when it has been read.
  await expect(page.locator('.starting')).toBeAttached();
  await expect(page.locator('.drawn')).toHaveCount(1);
  return letCome;
}

async function arrived(page: Page): Promise<void> {
  await expect(page.locator('.drawn')).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"], .card-skeleton')).toHaveCount(0);
}

/** The words that stand ahead, in order, in sight or not: head and judgements. Figures, and all below, come with the program. */
async function wordsOf(page: Page): Promise<string[]> {
  const words = await page.locator('main :is(.page-head, .judgements h2, .judgements li > p)').allTextContents();
  return words
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Where the headings in sight and what stands under the first of them are, in CSS pixels. */
async function placesOf(page: Page): Promise<readonly unknown[]> {
  return page.locator('main :is(h1, h2, h3, .page-head-lede)').evaluateAll((headings) =>
    headings
      .map((heading) => ({ words: heading.textContent, box: heading.getBoundingClientRect() }))
      .filter(({ box }) => box.top < window.innerHeight)
      .map(({ words, box }) => [words, Math.round(box.left), Math.round(box.top)]),
  );
}

for (const [language, say] of [
  ['en', en],
  ['zh', zh],
] as const) {
  test(`before the program is there the first page can be read, and the program changes no word of it (${language})`, async ({
    page,
  }) => {
    const letCome = await openAhead(page, `?lang=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('link', { name: say.shell.views.research }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: say.shell.copyLink })).toBeDisabled();
    const ahead = await wordsOf(page);
    expect(ahead.length).toBeGreaterThan(language === 'en' ? 300 : 50);
    expect(await overflowsSideways(page)).toBe(false);
    await expectAccessible(page);
    letCome();
    await arrived(page);
    await expect.poll(() => wordsOf(page)).toEqual(ahead);
    await expect(page.getByRole('button', { name: say.shell.copyLink })).toBeEnabled();
  });

  test(`before the program is there the other pages have their heads, and the program changes no word of it (${language})`, async ({
    page,
  }) => {
    // The views take turns: what is drawn ahead is drawn by one program in both languages.
    const turn = language === 'en' ? 0 : 1;
    for (const view of VIEW_IDS.filter((id, at) => id !== 'overview' && at % 2 === turn)) {
      const letCome = await openAhead(page, `?view=${view}&lang=${language}`);
      const head = page.locator('main .page-head');
      await expect(head).toContainText(say.shell.views[view]);
      await expect(page.locator('nav [aria-current="page"]')).toContainText(say.shell.views[view]);
      const ahead = await head.innerText();
      letCome();
      await arrived(page);
      await expect.poll(() => head.innerText()).toBe(ahead);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
}

test('nothing in sight moves when the program takes over', async ({ page }) => {
  // The letters of the device stay: whether it has those that ours stand in for differs from machine to machine.
  await page.route('**/*.woff2', () => {});
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) moved += Number(entry.value);
      document.documentElement.dataset['moved'] = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const search of ['', '?view=research', '?view=provinces', '?lang=zh']) {
    const letCome = await openAhead(page, search);
    await expect(page.locator('main h1')).toHaveCount(1);
    const ahead = await placesOf(page);
    expect(ahead.length).toBeGreaterThan(1);
    letCome();
    await arrived(page);
    expect(await placesOf(page), search).toEqual(expect.arrayContaining([...ahead]));
    // What is replaced does not count as moved there, but what moves before and after does.
    const moved = Number((await page.locator('html').getAttribute('data-moved')) ?? 0);
    expect(moved, search).toBeLessThan(0.02);
    await page.unroute(PROGRAM);
  }
});

test('a reader who waits longer than usual is told so, within a landmark', async ({ page }) => {
  for (const search of ['?lang=en', '?view=research&lang=zh']) {
    const letCome = await openAhead(page, search);
    const told = page.locator('.starting');
    await expect(told).toBeHidden();
    await told.evaluate((line) => {
      for (const wait of line.getAnimations()) wait.finish();
    });
    await expect(told).toBeVisible();
    await expectAccessible(page, search);
    letCome();
    await arrived(page);
    await expect(told).toHaveCount(0);
    await page.unroute(PROGRAM);
  }
});

test('an address that says more than its view shows no head that might be wrong', async ({ page }) => {
  const letCome = await openAhead(page, '?view=research&direction=alignment&lang=en');
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.locator('main .page-head')).toHaveCount(0);
  letCome();
  await arrived(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what a reader chose before is kept from the first paint on', async ({ page }) => {
  await page.goto('/?lang=zh');
  await arrived(page);
  await page.evaluate(() => {
    const kept = { state: { theme: 'dark', language: 'zh', hasShortcuts: true }, version: 0 };
    localStorage.setItem('ai-safety-atlas.preferences', JSON.stringify(kept));
  });
  const letCome = await openAhead(page, '');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('heading', { name: zh.overview.judgements.report })).toBeVisible();
  letCome();
  await arrived(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the link that has the focus has it still when the program takes over', async ({ page }) => {
  const letCome = await openAhead(page, '?lang=en');
  const link = page.getByRole('navigation').first().getByRole('link', { name: en.shell.views.groups });
  await link.focus();
  letCome();
  await arrived(page);
  await expect(link).toBeFocused();
});

test('a link followed before the program is there leads where it says, in the same language', async ({ page }) => {
  await openAhead(page, '?lang=zh');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('navigation').first().getByRole('link', { name: zh.shell.views.law }).click();
  await expect(page).toHaveURL(/view=law/);
  await arrived(page);
  await expect(page.getByText(zh.shell.views.law).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page can be read, and says what it cannot do', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('main h1').first()).toBeVisible();
    // Playwright takes no text of a noscript for text.
    await expect(page.locator('.unscripted')).toBeVisible();
    await expect(page.getByText('If this stays')).toBeHidden();
  });
});
