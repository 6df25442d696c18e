import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test';
import { PNG } from 'pngjs';
import { en } from '#i18n/en/messages.ts';
import { zh } from '#i18n/zh/messages.ts';
import { listedEdition } from '#tests/fixtures/published.ts';

/** Faults may make the browser complain, but no error of the program may go uncaught. */
const test = base.extend<{ page: Page }>({
  page: async ({ page }, hand) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await hand(page);
    expect(uncaught).toEqual([]);
  },
});

const PAPERS = '2024-spring/papers.json';
const SAYS = [en, zh];
type Words = typeof en;

const published = (path: string): string => readFileSync(`public/data/${path}`, 'utf8');

const LISTED = listedEdition();
const EDITION = LISTED.title;
/** The newest format of papers, which the published file has. */
const PAPERS_FORMAT = LISTED.files.find(({ path }) => path === PAPERS)?.formatVersion ?? 0;

/** Answers for one file in another way, until told to stop. */
async function spoil(page: Page, path: string, answer: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  const pattern = `**/data/${path}`;
  await page.route(pattern, answer);
  return () => page.unroute(pattern);
}

const body = (text: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body: text });

async function expectFrame(page: Page): Promise<void> {
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.locator('main h1')).toBeVisible();
}

const papers = (page: Page): Locator => page.locator('[data-figure="months"]');

async function switchLanguage(page: Page, say: Words): Promise<void> {
  await page.getByRole('button', { name: say.shell.switchLanguage }).click();
}

type FileFault = {
  readonly answer: (route: Route) => Promise<void>;
  readonly words: (say: Words) => string | RegExp;
};

const changedVersion = published(PAPERS).replace(`"formatVersion": ${PAPERS_FORMAT}`, '"formatVersion": 9');

const FILE_FAULTS: Readonly<Record<string, FileFault>> = {
  'a request that fails': {
    answer: (route) => route.abort('connectionreset'),
    words: ({ faults }) => faults.offline(PAPERS),
  },
  'a file that is not there': {
    answer: (route) => route.fulfill({ status: 404 }),
    words: ({ faults }) => faults.missing(PAPERS),
  },
  'a server error': {
    answer: (route) => route.fulfill({ status: 500 }),
    words: ({ faults }) => faults.server(PAPERS, '500'),
  },
  'a file that is cut off': {
    answer: body(published(PAPERS).slice(0, 9000)),
    words: ({ faults }) => faults.invalid(PAPERS, 1),
  },
  'a file with a byte gone wrong': {
    answer: body(published(PAPERS).replace('"records"', '"rec\u0000rds"')),
    words: ({ faults }) => faults.invalid(PAPERS, 1),
  },
  'a page in the place of a file': {
    answer: body('<!doctype html><title>Welcome to the hotel</title>'),
    words: ({ faults }) => faults.invalid(PAPERS, 1),
  },
  'an empty answer': { answer: body(''), words: ({ faults }) => faults.invalid(PAPERS, 1) },
  'a file of a newer format': {
    answer: body(changedVersion),
    words: ({ faults }) => faults.version('9', PAPERS_FORMAT),
  },
};

for (const [fault, { answer, words }] of Object.entries(FILE_FAULTS))
  test(`${fault} is told in both languages, and asking again mends it`, async ({ page }) => {
    const mend = await spoil(page, PAPERS, answer);
    await page.goto('/?view=research&lang=en');
    const alert = page.getByRole('alert');
    for (const say of SAYS) {
      await expect(alert).toContainText(words(say));
      await expectFrame(page);
      if (say === en) await switchLanguage(page, en);
    }
    await mend();
    await alert.getByRole('button', { name: zh.faults.retry }).click();
    await expect(papers(page)).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

test('a file that differs from the published one is shown, and the doubt is told where it shows, in both languages', async ({
  page,
}) => {
  await spoil(page, PAPERS, body(published(PAPERS).replace('"venue": null', '"venue": "Elsewhere"')));
  await page.goto('/?view=research&lang=en');
  await expect(papers(page)).toBeVisible();
  const notices = page.getByRole('main').getByRole('list', { name: en.shell.notices });
  await expect(notices).toContainText(en.shell.noticeAltered(PAPERS));
  await switchLanguage(page, en);
  await expect(page.getByRole('main')).toContainText(zh.shell.noticeAltered(PAPERS));
});

test('a request that hangs is told after a while, and asking again mends it', async ({ page }) => {
  await page.clock.install();
  let isMended = false;
  await spoil(page, PAPERS, (route) => (isMended ? route.continue() : new Promise(() => {})));
  await page.goto('/?view=research&lang=en');
  await expect(page.getByText(en.shell.edition(EDITION.en))).toBeVisible();
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible();
  await expect(page.getByText(en.faults.overdue(PAPERS))).toHaveCount(0);
  await expect(async () => {
    await page.clock.fastForward(9000);
    await expect(page.getByText(en.faults.overdue(PAPERS))).toBeVisible({ timeout: 500 });
  }).toPass();
  await switchLanguage(page, en);
  await expect(page.getByText(zh.faults.overdue(PAPERS))).toBeVisible();
  isMended = true;
  await page.getByRole('button', { name: zh.faults.askAgain }).click();
  await expect(papers(page)).toBeVisible();
  await expect(page.getByText(zh.faults.overdue(PAPERS))).toHaveCount(0);
});

test('a slow request shows the places of the cards, then the cards', async ({ page }) => {
  let deliver = (): void => {};
  const held = new Promise<void>((resolve) => (deliver = resolve));
  await spoil(page, PAPERS, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/?view=research&lang=en');
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible();
  await expect(page.getByText(en.shell.loading).first()).toBeAttached();
  deliver();
  await expect(papers(page)).toBeVisible();
});

for (const [fault, answer, words] of [
  [
    'is missing',
    (route: Route) => route.fulfill({ status: 404 }),
    ({ faults }: Words) => faults.missing('editions.json'),
  ],
  ['is not JSON', body('{'), () => /editions\.json/],
] as const)
  test(`a list of editions that ${fault} is told, and asking again mends it`, async ({ page }) => {
    const mend = await spoil(page, 'editions.json', answer);
    await page.goto('/?view=research&lang=en');
    await expect(page.getByRole('alert').first()).toContainText(words(en));
    await mend();
    await page.getByRole('alert').first().getByRole('button', { name: en.faults.retry }).click();
    await expect(papers(page)).toBeVisible();
  });

test.describe('parts of the program that cannot be fetched', () => {
  const withhold = (page: Page, name: string) => page.route(`**/assets/${name}-*`, (route) => route.abort());

  for (const language of ['en', 'zh'] as const)
    test(`a page (${language}): the frame lives, and another page opens`, async ({ page }) => {
      const say = language === 'en' ? en : zh;
      await withhold(page, 'Law');
      await page.goto(`/?view=law&lang=${language}`);
      await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toHaveText(say.shell.partMissing);
      await expect(page.getByRole('button', { name: say.shell.reload })).toBeVisible();
      await page.getByRole('link', { name: new RegExp(`^${say.shell.views.research}`) }).click();
      await expect(papers(page)).toBeVisible();
    });

  test('a page: asking again once it can be had opens it', async ({ page }) => {
    await withhold(page, 'Law');
    await page.goto('/?view=law&lang=en');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(en.shell.partMissing);
    await page.unroute('**/assets/Law-*');
    await alert.getByRole('button', { name: en.shell.reload }).click();
    await expect(page.locator('[data-figure]').first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('what checks references: the records are shown, and that they were not checked is told in both languages', async ({
    page,
  }) => {
    await withhold(page, 'references');
    await page.goto('/?view=research&lang=en');
    await expect(papers(page)).toBeVisible();
    await expect(page.getByText(en.shell.noticeUnchecked)).toBeVisible();
    await switchLanguage(page, en);
    await expect(page.getByText(zh.shell.noticeUnchecked)).toBeVisible();
  });

  test('what draws columns: the other cards live', async ({ page }) => {
    await withhold(page, 'ColumnsPlot');
    await page.goto('/?view=research&lang=en');
    await expect(papers(page).getByRole('alert')).toContainText(en.shell.partMissing);
    await expect(page.locator('[data-figure="direction"]')).toBeVisible();
    await expect(papers(page).getByRole('alert')).toHaveCount(1);
  });

  for (const [part, file, address] of [
    ['the export dialog', 'ExportOfFigure', '/?view=research&lang=en&export=direction'],
    ['the code to embed', 'EmbedOfFigure', '/?view=research&lang=en&embed-code=direction'],
    ['the briefing', 'BriefingPanel', '/?view=research&lang=en&tray=yes'],
  ] as const)
    test(`${part}: told at the edge, and sent away`, async ({ page }) => {
      await withhold(page, file);
      await page.goto(address);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(en.shell.partMissing);
      await expect(papers(page)).toBeVisible();
      await alert.getByRole('button', { name: en.shell.dismiss }).click();
      await expect(alert).toHaveCount(0);
      await expect(papers(page)).toBeVisible();
    });

  test('the search: told at the edge', async ({ page }) => {
    await withhold(page, 'vocabulary');
    await page.goto('/?view=research&lang=en');
    await expect(papers(page)).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('alert')).toContainText(en.shell.partMissing);
    await expect(papers(page)).toBeVisible();
  });

  test('the writer of slides: told beside the button', async ({ page }) => {
    await withhold(page, 'slides');
    await page.goto('/?view=research&lang=en');
    await papers(page).getByRole('button', { name: en.briefing.add }).click();
    await page.getByRole('button', { name: /^Open the briefing/ }).click();
    const panel = page.getByRole('dialog', { name: en.briefing.title });
    await panel.getByRole('button', { name: en.briefing.outputs.pptx, exact: true }).click();
    await expect(panel.getByRole('alert')).toContainText(en.briefing.failures.other(''));
    await expect(panel.getByRole('button', { name: en.briefing.outputs.html, exact: true })).toBeEnabled();
  });

  test('one language: the page speaks the other', async ({ page }) => {
    await page.route('**/assets/messages-*', async (route) => {
      const answer = await route.fetch();
      if ((await answer.text()).includes(zh.shell.siteTagline)) await route.abort();
      else await route.fulfill({ response: answer });
    });
    await page.goto('/?view=research&lang=zh');
    await expect(papers(page)).toBeVisible();
    await expect(page.getByText(en.shell.noticeUnlearned(en.shell.languages.zh))).toBeVisible();
  });

  test('both languages: the page says so in both', async ({ page }) => {
    await withhold(page, 'messages');
    await page.goto('/?view=research');
    await expect(page.getByText('please reload the page')).toBeVisible();
    await expect(page.getByText('请重新载入页面')).toBeVisible();
  });

  test('the program itself: the page says so in both languages', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('/?view=research');
    await expect(page.getByText('please reload the page')).toBeVisible();
    await expect(page.getByText('请重新载入页面')).toBeVisible();
  });
});

test.describe('what the browser keeps', () => {
  const keep = (page: Page, key: string, value: string) =>
    page.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [`ai-safety-atlas.${key}`, value] as const);

  for (const [fault, script] of [
    [
      'a storage that is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'a storage that is forbidden',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      },
    ],
  ] as const)
    test(`${fault}: the briefing works, and that it will not last is told in both languages`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto('/?view=research&lang=en');
      await papers(page).getByRole('button', { name: en.briefing.add }).click();
      await expect(page.getByText(en.shell.noticeNotKept)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Open the briefing, 1 item' })).toBeVisible();
      await switchLanguage(page, en);
      await expect(page.getByText(zh.shell.noticeNotKept)).toBeVisible();
    });

  for (const kept of ['{', '[]', '"x"', '{"state":{"theme":"black","language":7},"version":3}'])
    test(`preferences that say ${kept}: as if there were none`, async ({ page }) => {
      await keep(page, 'preferences', kept);
      await page.goto('/?view=research');
      await expect(papers(page)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    });

  test('a briefing that cannot be read is told, and can be saved before another takes its place', async ({ page }) => {
    const kept = '{"state":{"kept":"{\\"format\\":\\"ai-safety-atlas briefing\\",\\"version\\":9,\\"items\\":[]}"}}';
    await keep(page, 'briefing', kept);
    await page.goto('/?view=research&lang=en');
    await expect(page.getByText(en.shell.noticeUnreadableBriefing)).toBeVisible();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: en.shell.saveUnreadable }).click();
    expect(readFileSync(await (await waiting).path(), 'utf8')).toBe(kept);
    await papers(page).getByRole('button', { name: en.briefing.add }).click();
    await expect(page.getByRole('button', { name: 'Open the briefing, 1 item' })).toBeVisible();
  });

  test('no service worker: nothing is missing', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto('/?view=research&lang=en');
    await expect(papers(page)).toBeVisible();
    await expect(page.getByRole('list', { name: en.shell.notices })).toHaveCount(0);
  });
});

test('a clipboard that refuses is told', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
  });
  await page.goto('/?view=research&lang=en');
  await page.getByRole('button', { name: en.shell.copyLink }).first().click();
  await expect(page.getByText(en.shell.linkNotCopied)).toBeVisible();
  await page.goto('/?view=research&lang=en&export=direction');
  await page.getByRole('button', { name: en.exports.copyImage }).click();
  await expect(page.getByText(en.exports.failed.clipboard)).toBeVisible();
});

test('two tabs that change the briefing in turns end with everything that either added', async ({ page, context }) => {
  await page.goto('/?view=research&lang=en');
  const other = await context.newPage();
  await other.goto('/?view=provinces&lang=en');
  const add = (tab: Page, figure: string) =>
    tab.locator(`[data-figure="${figure}"]`).getByRole('button', { name: en.briefing.add }).click();
  await add(page, 'months');
  await add(other, 'matrix');
  await add(page, 'direction');
  await add(other, 'per-jurisdiction');
  for (const tab of [page, other])
    await expect(tab.getByRole('button', { name: 'Open the briefing, 4 items' })).toBeVisible();
});

test('two tabs that add to the briefing in the same instant both end with what either added', async ({
  page,
  context,
}) => {
  const tabs = [page, await context.newPage(), await context.newPage()];
  const figures = ['months', 'direction', 'heatmap'];
  for (const tab of tabs) {
    await tab.goto('/?view=research&lang=en');
    await expect(papers(tab)).toBeVisible();
  }
  const instant = (await page.evaluate(() => Date.now())) + 1500;
  await Promise.all(
    tabs.map((tab, at) =>
      tab.evaluate(
        async ([figure, add, when]) => {
          const button = [...document.querySelectorAll<HTMLElement>(`[data-figure="${figure}"] button`)].find(
            ({ ariaLabel, textContent }) => [ariaLabel, textContent?.trim()].includes(add),
          );
          while (Date.now() < when);
          button?.click();
        },
        [figures[at] ?? '', en.briefing.add, instant] as const,
      ),
    ),
  );
  for (const tab of tabs) await expect(tab.getByRole('button', { name: 'Open the briefing, 3 items' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the briefing, 3 items' })).toBeVisible();
});

test('a double click on whatever starts work starts it once', async ({ page }) => {
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  await page.goto('/?view=research&lang=en&export=direction');
  for (const name of [en.exports.svg, en.exports.csvShown, en.exports.xlsx]) {
    files.length = 0;
    await page.getByRole('button', { name, exact: true }).dblclick();
    await expect.poll(() => files.length).toBe(1);
  }
  await page.getByRole('button', { name: en.exports.close }).first().click();
  await papers(page).getByRole('button', { name: en.briefing.add }).dblclick();
  await expect(page.getByRole('button', { name: 'Open the briefing, 1 item' })).toBeVisible();
  await page.getByRole('button', { name: /^Open the briefing/ }).dblclick();
  const panel = page.getByRole('dialog', { name: en.briefing.title });
  await expect(panel).toHaveCount(1);
  files.length = 0;
  await panel.getByRole('button', { name: en.briefing.outputs.html, exact: true }).dblclick();
  await expect(panel.getByText(/\.html/)).toBeVisible();
  expect(files).toHaveLength(1);
});

test('a page that is resized and spoken in another language in mid-export delivers the picture that was asked for', async ({
  page,
}) => {
  await page.goto('/?view=research&lang=en&export=direction');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG', exact: true }).click();
  await page.setViewportSize({ width: 600, height: 700 });
  await page.evaluate(() => {
    history.pushState(null, '', location.search.replace('lang=en', 'lang=zh'));
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const file = await waiting;
  expect(file.suggestedFilename()).toContain('-en-');
  const picture = PNG.sync.read(readFileSync(await file.path()));
  expect(file.suggestedFilename()).toContain(`${picture.width}px`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});
