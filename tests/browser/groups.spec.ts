import type { Locator, Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const card = (page: Page, figure: string): Locator => page.locator(`[data-figure="${figure}"]`);
const summary = (page: Page): Locator => page.getByText(/^\d+ of 11 groups$/);
const table = (page: Page): Locator => page.getByRole('table', { name: 'The groups' });

test('a type narrows location, cells and table; the totals of honours stand and say so; the address carries it', async ({
  page,
}) => {
  await page.goto('/?view=groups');
  await expect(summary(page)).toHaveText('11 of 11 groups');
  await card(page, 'group-types').getByRole('button', { name: 'Private industry', exact: true }).click();

  await expect(summary(page)).toHaveText('2 of 11 groups');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2 of China’s 11 key AI safety groups match the filters',
  );
  await expect(card(page, 'group-cities').getByRole('button', { name: /^Beijing: 1\./ })).toBeVisible();
  await expect(card(page, 'group-cities').getByRole('button', { name: /^Shanghai: 0\./ })).toBeVisible();
  await expect(card(page, 'honor-cells').getByRole('button', { name: /^Not said of any of 2 groups/ })).toHaveCount(2);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(card(page, 'honors')).toContainText('All 11 groups, whatever the filters');
  await expect(card(page, 'honors').getByRole('button', { name: /^Both honours.*: 5\./ })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?view=groups&group-type=private-industry');

  await page.reload();
  await expect(summary(page)).toHaveText('2 of 11 groups');
  await page.goBack();
  await expect(summary(page)).toHaveText('11 of 11 groups');
});

test('from a group to its papers and back', async ({ page }) => {
  await page.goto('/?view=groups');
  await table(page)
    .getByRole('button', { name: /Details of Fudan NLP/ })
    .click();
  const panel = page.getByRole('dialog', { name: 'Fudan NLP' });
  await expect(panel).toContainText('19 papers: 4 named by the report, 15 collected here.');
  expect(new URL(page.url()).search).toBe('?view=groups&group-panel=fudan-nlp');
  await panel.getByRole('link', { name: 'Show these papers in the research view' }).click();

  await expect(page.getByText('19 of 145 papers', { exact: true })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?view=research&group=fudan-nlp');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^8 of China’s 11 key AI safety research groups have a major honour$/,
  );
});

test('the number of papers in the table leads to the same papers by its address alone', async ({ page }) => {
  await page.goto('/?view=groups&lang=zh');
  const link = page.getByRole('link', { name: 'THUNLP：在技术研究页查看 2 篇论文' });
  const address = await link.getAttribute('href');
  expect(address).toBe('?view=research&lang=zh&group=thunlp');
  await page.goto(`/${address}`);
  await expect(page.getByText('145 篇中的 2 篇', { exact: true })).toBeVisible();
});

test('the derivation and the evidence of a derived number are one click away', async ({ page }) => {
  await page.goto('/?view=groups');
  await page.getByRole('button', { name: 'How these numbers follow' }).click();
  await expect(page.getByText('Both honours: 6 + 7 − 8 = 5')).toBeVisible();
  await page.keyboard.press('Escape');
  await card(page, 'honors')
    .getByRole('button', { name: /^Both honours.*: 5\./ })
    .click();
  const panel = page.getByRole('dialog', { name: 'Both honours: 5 groups' });
  await expect(panel).toContainText('Worked out: 5');
  await expect(panel).toContainText('The report says 8');
  await expect(panel).toContainText('endnote 11');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

for (const late of ['GroupPanel', 'EvidencePanel'])
  test(`evidence opens over the group page, and Escape closes one after the other, where ${late} comes last`, async ({
    page,
  }) => {
    const group = page.getByRole('dialog', { name: /SHLAB/, includeHidden: true });
    const evidence = page.getByRole('dialog', { name: /^Alignment: /, includeHidden: true });
    let letCome = (): void => {};
    const held = new Promise<void>((resolve) => (letCome = resolve));
    await page.route(`**/assets/${late}-*.js`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/?view=groups&group-panel=shlab&evidence=group-directions:alignment');
    await expect(late === 'GroupPanel' ? evidence : group).toBeVisible();
    letCome();
    await expect(group).toBeVisible();
    await expect(evidence).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence).toBeHidden();
    await expect(group).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(group).toBeHidden();
    expect(new URL(page.url()).search).toBe('?view=groups');
  });

test('the way from 13 to 11 by keyboard: one tab stop, arrows, and Enter for the reason', async ({ page }) => {
  await page.goto('/?view=groups');
  const flow = card(page, 'group-flow');
  await expect(flow.getByRole('heading')).toHaveText(
    /13 key AI safety groups became 11: 5 left, 2 became 1, 4 joined$/,
  );
  await expect(flow.locator('.flow [tabindex="0"]')).toHaveCount(1);
  await flow.locator('.flow [tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('dialog', { name: 'Microsoft Research Asia (MSRA), Societal AI team: carried over' }),
  ).toContainText('inferred');
});
