import type { Page } from '@playwright/test';
import { en } from '#i18n/en/messages.ts';
import { VIEW_IDS } from '#model/views.ts';
import { writeForLink } from '#model/briefing.ts';
import { pack } from '#charts/export/briefing/pack.ts';
import { DATASET_IDS } from '#data/snapshot.ts';
import { HOSTILE, READ } from '#tests/fixtures/hostile.ts';
import { poisonedText } from '#tests/fixtures/poisoned.ts';
import { expect, test } from './reader.ts';

/** What is wrong with the page if a text of a stranger did more than stand there. */
function harmIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const harm: string[] = [];
    if (document.title === 'run') harm.push('a script ran');
    for (const element of document.querySelectorAll('body *')) {
      if (element.matches('script:not([src]), iframe, object, embed, base, main img'))
        harm.push(element.outerHTML.slice(0, 200));
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) harm.push(`${name}=${value}`);
        if (/^(?:href|src|action|formaction)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))
          harm.push(value);
      }
    }
    return harm;
  });
}

/** Answers with an edition whose every field of words holds this text. */
async function poison(page: Page, text: string): Promise<void> {
  const files = new Map(DATASET_IDS.map((id) => [`2024-spring/${id}.json`, poisonedText(id, text)]));
  await page.route('**/data/2024-spring/*.json', (route) => {
    const body = files.get(new URL(route.request().url()).pathname.replace('/data/', ''));
    return body === undefined ? route.continue() : route.fulfill({ contentType: 'application/json', body });
  });
}

async function expectQuiet(page: Page, where: string): Promise<void> {
  await expect(page.locator('main h1'), where).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .card-skeleton'), where).toHaveCount(0);
  await expect(page.getByRole('alert'), where).toHaveCount(0);
  expect(await harmIn(page), where).toEqual([]);
}

for (const [name, text] of READ)
  test(`${name}: inert on every page`, async ({ page }) => {
    await poison(page, text);
    await page.goto('/?lang=en');
    for (const view of VIEW_IDS) {
      await page
        .getByRole('navigation')
        .first()
        .getByRole('link', { name: new RegExp(`^${en.shell.views[view]}`) })
        .click();
      await expect(page).toHaveURL(view === 'overview' ? /\/(\?|$)/ : new RegExp(`view=${view}`));
      await expectQuiet(page, view);
    }
  });

for (const [name, { text }] of Object.entries(HOSTILE))
  test(`${name}: inert in an address and in a stranger’s briefing`, async ({ page }) => {
    const short = text.slice(0, 1500).toWellFormed();
    const said = encodeURIComponent(short);
    await page.goto(`/?view=research&q=${said}&direction=${said}&lang=en&${said}=x`);
    await expectQuiet(page, 'address');
    const item = { id: 'a', search: '?view=law', figure: short.slice(0, 150), caption: short, data: '' };
    await page.goto(`/?lang=en&briefing=${pack(writeForLink([item]))}`);
    await expect(page.getByRole('dialog', { name: en.briefing.title })).toBeVisible();
    expect(await harmIn(page)).toEqual([]);
  });
