import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en/messages.ts';
import { expect, overflowsSideways, test } from './reader.ts';

function figure(page: Page, subtitle: RegExp): Locator {
  return page.getByRole('region').filter({ has: page.getByText(subtitle) });
}

const direction = (page: Page): Locator => figure(page, /^Papers per research direction/);
const group = (page: Page): Locator => figure(page, /^Papers per key group; /);
const months = (page: Page): Locator => figure(page, /^Papers by month/);
const summary = (page: Page): Locator => page.getByText(/^\d+ of \d+ papers$/);

async function values(card: Locator): Promise<string[]> {
  return card.getByRole('button', { name: /Show the records behind it/ }).allTextContents();
}

test('a click narrows every other chart and the table, and the clicked chart keeps its bars', async ({ page }) => {
  await page.goto('/?view=research');
  await expect(summary(page)).toHaveText('145 of 145 papers');
  const ownBefore = await values(direction(page));
  const othersBefore = await values(group(page));

  await direction(page).getByRole('button', { name: 'Evaluations', exact: true }).click();

  await expect(summary(page)).toHaveText('20 of 145 papers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^20 .* match: Evaluations$/);
  expect(await values(direction(page))).toEqual(ownBefore);
  // What is linked to the click may follow a frame later.
  await expect.poll(() => values(group(page))).not.toEqual(othersBefore);
  await expect(page.getByRole('table', { name: 'The papers' })).toHaveAttribute('aria-rowcount', '21');
  expect(new URL(page.url()).search).toBe('?view=research&direction=monitoring-evaluations');

  await page.reload();
  await expect(summary(page)).toHaveText('20 of 145 papers');
  await page.getByRole('button', { name: 'Remove Direction: Evaluations' }).click();
  await expect(summary(page)).toHaveText('145 of 145 papers');
  expect(new URL(page.url()).search).toBe('?view=research');
});

test('the same exploration by mouse and by keyboard ends at the same address', async ({ page }) => {
  await page.goto('/?view=research');
  await direction(page).getByRole('button', { name: 'Robustness', exact: true }).click();
  await direction(page)
    .getByRole('button', { name: 'Alignment', exact: true })
    .click({ modifiers: ['Control'] });
  await group(page)
    .getByRole('button', { name: 'SHLAB', exact: true })
    .click({ modifiers: ['Alt'] });
  await months(page).getByText('Lines', { exact: true }).click();
  await expect(summary(page)).toHaveText('92 of 145 papers');
  const byMouse = page.url();

  await page.goto('/?view=research');
  await expect(summary(page)).toHaveText('145 of 145 papers');
  await direction(page).getByRole('button', { name: 'Robustness', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(direction(page).getByRole('button', { name: 'Alignment', exact: true })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await group(page).getByRole('button', { name: 'SHLAB', exact: true }).focus();
  await page.keyboard.press('Alt+Enter');
  await months(page).getByRole('radio', { name: 'Stacked' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(summary(page)).toHaveText('92 of 145 papers');
  expect(page.url()).toBe(byMouse);
});

test('Back, Forward, undo and redo step through what was chosen', async ({ page }) => {
  await page.goto('/?view=research');
  await direction(page).getByRole('button', { name: 'Robustness', exact: true }).click();
  await group(page).getByRole('button', { name: 'SHLAB', exact: true }).click();
  await expect(summary(page)).toHaveText('8 of 145 papers');
  await page.goBack();
  await expect(summary(page)).toHaveText('57 of 145 papers');
  await page.goForward();
  await expect(summary(page)).toHaveText('8 of 145 papers');
  await page.keyboard.press('Control+z');
  await expect(summary(page)).toHaveText('57 of 145 papers');
  await page.keyboard.press('Control+Shift+z');
  await expect(summary(page)).toHaveText('8 of 145 papers');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(summary(page)).toHaveText('57 of 145 papers');
});

test('typing a search makes one step back, not one a letter', async ({ page }) => {
  await page.goto('/?view=research');
  await expect(summary(page)).toHaveText('145 of 145 papers');
  await page.getByRole('searchbox', { name: 'Search titles, authors, groups' }).pressSequentially('unlearn');
  await expect(page).toHaveURL(/q=unlearn/);
  await page.goBack();
  await expect(summary(page)).toHaveText('145 of 145 papers');
});

test('a facet menu shows counts under the other filters, and greys out what they leave empty', async ({ page }) => {
  await page.goto('/?view=research&direction=monitoring-interpretability');
  await page.getByRole('button', { name: /^Key group: all/ }).click();
  const menu = page.getByRole('dialog', { name: /^Key group/ });
  await expect(menu.getByRole('checkbox', { name: /^TJUNLP/ })).toBeDisabled();
  await menu.getByRole('searchbox').fill('cvda');
  await menu.getByRole('checkbox', { name: /^PKU CVDA/ }).check();
  await expect(page).toHaveURL(/group=pku-cvda/);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});

test('the menu of a mark selects, adds, excludes and shows records', async ({ page }) => {
  await page.goto('/?view=research');
  await direction(page).getByRole('button', { name: 'More about Robustness' }).click();
  await page.getByRole('menuitem', { name: 'Leave this out' }).click();
  await expect(summary(page)).toHaveText('88 of 145 papers');
  await direction(page).getByRole('button', { name: 'More about Alignment' }).click();
  await page.getByRole('menuitem', { name: 'Show the records' }).click();
  await expect(page.getByRole('dialog', { name: /^Alignment: 50 papers$/ })).toBeVisible();
});

test('a number opens exactly the records behind it, and its footnotes can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?view=research');
  await direction(page)
    .getByRole('button', { name: /^Interpretability: 5\. Show/ })
    .click();
  const panel = page.getByRole('dialog', { name: /^Interpretability: 5 papers$/ });
  await expect(
    panel
      .getByRole('listitem')
      .filter({ has: page.getByText(/Collected here|(Named|Described|named|described).* by the report/) }),
  ).toHaveCount(5);
  await expect(page).toHaveURL(/evidence=direction:monitoring-interpretability/);
  await panel.getByRole('button', { name: 'BibLaTeX' }).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /@report\{concordia-2024-spring,[^]*@online\{arxiv-\d{4}\.\d{5},/,
  );
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/evidence/);
});

test('the range of months moves by its handles, its middle and its fields', async ({ page }) => {
  await page.goto('/?view=research');
  const range = page.getByRole('group', { name: 'Range of months' });
  const from = range.getByRole('slider', { name: 'From' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/months=2023-05\.\.2024-05/);
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/months=/);
  await range.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Dec 2023' });
  await expect(page).toHaveURL(/months=2023-04\.\.2023-12/);
  await range.getByRole('slider', { name: 'Move the range' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/months=2023-05\.\.2024-01/);

  const handle = range.getByRole('slider', { name: 'To' });
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 400, box.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/months=2023-05\.\.2024-05/);
});

test('the two periods move by keys, and the address and the chart follow', async ({ page }) => {
  await page.goto('/?view=research');
  const periods = page.locator('[data-figure="periods"]');
  const a = periods.getByRole('group', { name: 'Period A' });
  await a.getByRole('slider', { name: 'A to' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/period-a=2023-04\.\.2023-09$/);
  await expect(periods).toContainText('15 papers in 6 months');
  await periods.getByText('Share', { exact: true }).click();
  await expect(page).toHaveURL(/periods-as=share/);
  await periods.getByRole('button', { name: 'Reset periods' }).click();
  await expect(page).not.toHaveURL(/period-a/);
  await expect(periods).toContainText('29 papers in 7 months');
});

test('filters that leave nothing say which one to drop', async ({ page }) => {
  await page.goto('/?view=research&direction=monitoring-other&group=shlab');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.research.finding.nobody);
  const drop = page.getByRole('button', { name: /^Drop “Direction: Other monitoring”: \d+ papers$/ });
  const left = /: (\d+) papers/.exec((await drop.textContent()) ?? '')?.[1];
  await drop.click();
  await expect(summary(page)).toHaveText(`${left} of 145 papers`);
});

test('what a link names in vain is told and left out', async ({ page }) => {
  await page.goto('/?view=research&direction=astrology&colour=red&months=soon');
  const notices = page.getByRole('list', { name: 'Notices' });
  await expect(notices).toContainText('names “astrology”, which is not in this edition');
  await expect(notices).toContainText('“colour” is not known here');
  await expect(notices).toContainText('“months” says “soon”');
  await expect(summary(page)).toHaveText('145 of 145 papers');
});

test('every chart is a table too, and the address says so', async ({ page }) => {
  await page.goto('/?view=research');
  await direction(page).getByRole('button', { name: 'Show as a table' }).click();
  await expect(direction(page).getByRole('row')).toHaveCount(8);
  await expect(page).toHaveURL(/table=direction/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('fits the width, and filters by touch', async ({ page }) => {
    await page.goto('/?view=research');
    await direction(page).getByRole('button', { name: 'Robustness', exact: true }).tap();
    await expect(summary(page)).toHaveText('57 of 145 papers');
    expect(await overflowsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'Show sections' }).tap();
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  });
});

test('a very long title and an unbroken word stay inside their places', async ({ page }) => {
  await page.route('**/2024-spring/papers.json', async (route) => {
    const response = await route.fetch();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is checked elsewhere
    const file = (await response.json()) as { records: Record<string, unknown>[] };
    const [paper = {}] = file.records;
    paper['title'] = `${'Unlearning'.repeat(40)} ${'and then some more words '.repeat(20)}`;
    paper['date'] = '2024-05-14';
    await route.fulfill({ json: file });
  });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/?view=research');
  await expect(page.getByText(/differs from the file that was published/)).toBeVisible();
  await expect(page.getByText(/^UnlearningUnlearning/)).toBeVisible();
  expect(await overflowsSideways(page)).toBe(false);
});

test('pointing at a month reads its values, whatever the plot is made of', async ({ page }) => {
  for (const mode of ['stacked', 'lines']) {
    await page.goto(`/?view=research&months-as=${mode}`);
    await expect(months(page).locator('[class*="columns-series-"]').first()).toBeAttached();
    const plot = months(page).getByRole('img', { name: /Papers by Month/ });
    const { width } = (await plot.boundingBox()) ?? { width: 0 };
    await plot.hover({ position: { x: width / 2, y: 100 } });
    await expect(plot.locator('.columns-readout')).toBeVisible();
    await expect(plot.locator('.columns-readout')).toContainText(/(Oct|Nov) 2023.*Alignment/);
    await page.mouse.move(0, 0);
    await expect(plot.locator('.columns-readout')).toHaveCount(0);
  }
});

test('pointing at a direction lights it up everywhere and filters nothing', async ({ page }) => {
  await page.goto('/?view=research');
  await direction(page).getByRole('button', { name: 'Alignment', exact: true }).hover();
  const heatmap = figure(page, /^Papers per key group and research direction/);
  await expect(heatmap.locator('th[data-highlight=true]')).toHaveText('Alignment');
  await expect(months(page).locator('.is-dimmed').first()).toBeAttached();
  await expect(summary(page)).toHaveText('145 of 145 papers');
});
