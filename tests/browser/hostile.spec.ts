import type { Page } from '@playwright/test';
import { en } from '#i18n/en/messages.ts';
import { VIEW_IDS } from '#model/views.ts';
import { writeForLink } from '#model/briefing-link.ts';
import { pack } from '#charts/export/briefing/pack.ts';
import { DATASET_IDS } from '#data/snapshot.ts';
import { HOSTILE } from '#tests/fixtures/hostile.ts';
import { hostileIn, poisonedText, TURNS, type Turn } from '#tests/fixtures/poisoned.ts';
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

/** Answers with an edition whose every field of words holds a hostile text. */
async function poison(page: Page, turn: Turn): Promise<void> {
  const files = new Map(DATASET_IDS.map((id) => [`2024-spring/${id}.json`, poisonedText(id, turn)]));
  await page.route('**/data/2024-spring/*.json', (route) => {
    const body = files.get(new URL(route.request().url()).pathname.replace('/data/', ''));
    return body === undefined ? route.continue() : route.fulfill({ contentType: 'application/json', body });
  });
}

async function expectQuiet(page: Page, where: string): Promise<void> {
  await expect(page.locator('main h1'), where).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .card-skeleton'), where).toHaveCount(0);
  await expect(page.getByRole('alert'), where).toHaveCount(0);
  expect((await harmIn(page)).map(hostileIn), where).toEqual([]);
}

for (const turn of TURNS)
  test(`hostile texts are inert on every page, turn ${turn}`, async ({ page }) => {
    await poison(page, turn);
    await page.goto('/?lang=en');
    for (const view of VIEW_IDS)
      await test.step(view, async () => {
        await page
          .getByRole('navigation')
          .first()
          .getByRole('link', { name: new RegExp(`^${en.shell.views[view]}`) })
          .click();
        await expect(page).toHaveURL(view === 'overview' ? /\/(\?|$)/ : new RegExp(`view=${view}`));
        await expectQuiet(page, view);
      });
  });

const short = (text: string): string => text.slice(0, 1500).toWellFormed();
const spelled = (text: string): string => encodeURIComponent(short(text));

/** Follows an address within the page, and waits until it has been read: the last parameter, which means nothing, is told. */
async function follow(page: Page, search: string, mark: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${search}&${mark}=x`);
  await expect(page.getByRole('list', { name: en.shell.notices, includeHidden: true })).toContainText(`“${mark}”`);
}

test('hostile texts are inert in an address that a page starts with', async ({ page }) => {
  const names = Object.values(HOSTILE).map(({ text }) => `${encodeURIComponent(short(text).slice(0, 150))}=x`);
  await page.goto(`/?view=research&lang=en&q=${spelled(HOSTILE['a script element']?.text ?? '')}&${names.join('&')}`);
  await expectQuiet(page, 'address');
});

test('hostile texts are inert in an address', async ({ page }) => {
  await page.goto('/?view=research&lang=en');
  for (const [at, [name, { text }]] of Object.entries(HOSTILE).entries())
    await test.step(name, async () => {
      const said = spelled(text);
      await follow(page, `?view=research&q=${said}&direction=${said}&lang=en&${said}=x`, `mark-${at}`);
      await expectQuiet(page, name);
    });
});

test('hostile texts are inert in a stranger’s briefing', async ({ page }) => {
  await page.goto('/?lang=en');
  for (const [at, [name, { text }]] of Object.entries(HOSTILE).entries())
    await test.step(name, async () => {
      const item = {
        id: 'a',
        search: '?view=law',
        figure: short(text).slice(0, 150),
        caption: short(text),
        data: '',
      };
      await follow(page, `?lang=en&briefing=${pack(writeForLink([item]))}`, `mark-${at}`);
      await expect(page.getByRole('dialog', { name: en.briefing.title }), name).toBeVisible();
      expect(await harmIn(page), name).toEqual([]);
    });
});
