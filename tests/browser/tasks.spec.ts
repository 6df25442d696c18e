import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { en } from '#i18n/en/messages.ts';
import { watchPrinter } from './printer.ts';
import { expect, openView, test } from './reader.ts';

/**
 * What a newcomer with twenty minutes wants to know or to take away, each with the most steps from the overview to its
 * answer. A click, a key and a text typed count one each; reading and scrolling count nothing, so an answer below the first
 * screen is asked for in sight where a step ends there.
 */
const MOST_STEPS = {
  'which direction grew, by how much': 1,
  'which provinces mention both testing and ethics': 1,
  'compare Beijing, Shanghai and Guangdong': 2,
  'which articles fine developers': 2,
  'who talks to whom': 1,
  'how many filings, since when': 1,
  'what changed since the report': 0,
  'slides with two charts and a comparison': 8,
  'send a link': 1,
  'cite a number with a footnote': 2,
  'print a page for the boss': 2,
  'do it in Chinese': 1,
  'compare on a phone': 3,
} as const;

/** Counts what a reader does, and holds it to the table. */
class Steps {
  #count = 0;
  readonly #name: keyof typeof MOST_STEPS;
  constructor(name: keyof typeof MOST_STEPS) {
    this.#name = name;
  }
  async take(act: Promise<void>): Promise<void> {
    await act;
    this.#count += 1;
    expect(this.#count, `steps to “${this.#name}”`).toBeLessThanOrEqual(MOST_STEPS[this.#name]);
  }
}

function task(name: keyof typeof MOST_STEPS, act: (page: Page, steps: Steps) => Promise<void>): void {
  test(name, async ({ page }) => {
    await openView(page, '?lang=en');
    await act(page, new Steps(name));
  });
}

const section = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: en.shell.navigation }).getByRole('link', { name: new RegExp(`^${name}`) });
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const figure = (page: Page, id: string): Locator => page.locator(`[data-figure="${id}"]`);

async function contentOf(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const saving = page.waitForEvent('download');
  await act();
  return readFileSync(await (await saving).path());
}

task('which direction grew, by how much', async (page, steps) => {
  await steps.take(section(page, en.shell.views.research).click());
  // 8 papers in 7 months and 45 in 6, counted by hand in the table.
  const periods = figure(page, 'periods');
  await expect(periods.getByRole('heading')).toContainText(/Robustness.*1\.1.*7\.5/);
  await expect(periods.getByRole('heading')).toBeInViewport();
});

task('which provinces mention both testing and ethics', async (page, steps) => {
  await steps.take(page.getByRole('link', { name: en.overview.questions.provinces.open }).click());
  await expect(heading(page)).toContainText(/3 of (the )?6/);
  for (const name of ['Beijing', 'Guangdong', 'Shanghai'])
    await expect(figure(page, 'matrix').getByText(name).first()).toBeVisible();
});

task('compare Beijing, Shanghai and Guangdong', async (page, steps) => {
  await steps.take(section(page, en.shell.views.provinces).click());
  await steps.take(page.getByRole('button', { name: /^Beijing, Shanghai and Guangdong/ }).click());
  await expect(figure(page, 'side-by-side').getByRole('heading')).toBeInViewport();
});

task('which articles fine developers', async (page, steps) => {
  await steps.take(page.keyboard.press('Control+k'));
  await steps.take(page.getByRole('combobox').fill('penalties'));
  const answer = page.getByRole('dialog');
  await expect(answer.getByText(/66.{1,3}70/).first()).toBeVisible();
  await expect(answer.getByText(/82.{1,3}83/).first()).toBeVisible();
});

task('who talks to whom', async (page, steps) => {
  await steps.take(section(page, en.shell.views.international).click());
  const contacts = page.locator('[data-figure]').first();
  for (const name of ['US', 'UK', 'France', 'Africa', 'UN', 'Bletchley'])
    await expect(contacts.getByText(new RegExp(`\\b${name}\\b`)).first()).toBeVisible();
});

task('how many filings, since when', async (page, steps) => {
  await expect(page.getByText(/1,112/).first()).toBeVisible();
  await steps.take(section(page, en.shell.views.standards).click());
  await expect(page.getByText(/1,112/).first()).toBeVisible();
  await expect(page.getByText(/940|117/).first()).toBeVisible();
});

task('what changed since the report', async (page) => {
  const since = page.getByRole('region', { name: /^Since/ }).or(page.getByRole('heading', { name: /^Since/ }));
  await expect(since.first()).toBeVisible();
  await expect(page.getByText(/WAICO|World AI Cooperation/i).first()).toBeVisible();
});

task('slides with two charts and a comparison', async (page, steps) => {
  await steps.take(section(page, en.shell.views.research).click());
  await steps.take(figure(page, 'periods').getByRole('button', { name: en.briefing.add }).click());
  await steps.take(figure(page, 'months').getByRole('button', { name: en.briefing.add }).click());
  await steps.take(section(page, en.shell.views.provinces).click());
  await steps.take(page.getByRole('button', { name: /^Beijing, Shanghai and Guangdong/ }).click());
  await steps.take(figure(page, 'side-by-side').getByRole('button', { name: en.briefing.add }).click());
  await steps.take(page.getByRole('button', { name: /^Open the briefing/ }).click());
  const deck = unzipSync(
    await contentOf(page, () => steps.take(page.getByRole('button', { name: en.briefing.outputs.pptx }).click())),
  );
  expect(Object.keys(deck).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(
    3,
  );
});

task('send a link', async (page, steps) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await steps.take(page.getByRole('button', { name: en.shell.copyLink }).click());
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(new URL(page.url()).origin);
});

task('cite a number with a footnote', async (page, steps) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await steps.take(
    figure(page, 'figures-research')
      .getByRole('button', { name: /nearly 15/ })
      .click(),
  );
  await steps.take(page.getByRole('button', { name: en.figure.citationStyles.plain, exact: true }).click());
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/Concordia AI.*2\.1/s);
});

task('print a page for the boss', async (page, steps) => {
  const printed = await watchPrinter(page);
  await openView(page, '?lang=en');
  await steps.take(page.getByRole('button', { name: en.shell.sheet }).click());
  await steps.take(page.getByRole('dialog').getByRole('button', { name: en.exports.print }).click());
  const { pages, words } = await printed();
  expect(pages).toBe(1);
  expect(words).toContain('1,112');
});

task('do it in Chinese', async (page, steps) => {
  await steps.take(page.getByRole('button', { name: en.shell.switchLanguage }).click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(heading(page)).toHaveText(/[\u4e00-\u9fff]{6}/);
});

test.describe('by thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  task('compare on a phone', async (page, steps) => {
    await steps.take(page.getByRole('button', { name: en.shell.openNavigation }).tap());
    await steps.take(section(page, en.shell.views.provinces).tap());
    await steps.take(page.getByRole('button', { name: /^Beijing, Shanghai and Guangdong/ }).tap());
    await expect(figure(page, 'side-by-side').getByRole('heading')).toBeInViewport();
  });
});
