import {
  DIALOG,
  expect,
  expectAccessible,
  expectAccessibleColours,
  openView,
  overflowsSideways,
  test,
  withFingers,
} from './reader.ts';
import { smallTargets } from './targets.ts';

const POPOVER = ':popover-open';

/** What opens over or within a page by its address alone, and what it opens in where that lies over the page. */
const OPENED: readonly (readonly [what: string, search: string, over?: string])[] = [
  ['the export dialog', '?view=research&export=months', DIALOG],
  ['the code to embed', '?view=research&embed-code=direction', DIALOG],
  ['evidence', '?view=law&evidence=provisions:cupl/new-agency', DIALOG],
  ['the briefing', '?view=research&tray=yes', DIALOG],
  [
    'a briefing that a link brings',
    '?briefing=izbUiVayL8tMLbfNSSxX0lEqKMovyyzOzM8rVoqFSxWlFqcmFiVnAOVTMotSk0uA8kB2UH5SaXFJXmpxscLzFZufNi591rBcKTYWAA',
    DIALOG,
  ],
  ['a group', '?view=groups&group-panel=bytedance-responsible-ai&group-status=added', DIALOG],
  [
    'a comparison under own weights',
    '?view=provinces&compare=beijing,guangdong,zhejiang&weights=alignment:5&matrix-order=region',
  ],
  ['the reading view', '?view=law&reading=yes'],
  ['figures as tables', '?view=research&table=months,direction,heatmap,report'],
  ['a flow as a table', '?view=groups&table=honors,group-flow,honor-cells'],
  ['an open row under group heads', '?view=research&group-by=direction&open=arxiv-2309.11751&sort=-date,title'],
  ['an open event', '?view=timeline&event=bletchley-declaration'],
  ['filters that nothing matches', '?view=research&q=nosuchword&direction=-robustness'],
  ['parts that a link names in vain', '?view=research&colour=red&direction=UPPER'],
  ['a term', '?view=glossary&term=aiia'],
  ['a dataset', '?view=data&dataset=groups&record=shlab'],
  ['the sources', '?view=data&dataset=sources'],
  ['the endnotes', '?view=data&dataset=endnotes&place=endnote-27'],
  ['a figure in a frame', '?view=research&embed=months'],
];

// The pages below have been asked in both languages and themes: `every-view`. Here they take turns.
for (const [turn, [what, search, over]] of OPENED.entries()) {
  const [lang, colorScheme] = turn % 2 === 0 ? (['en', 'light'] as const) : (['zh', 'dark'] as const);
  test(`${what}: nothing for axe, nothing too small for mouse or finger, nothing off the page (${lang})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    await openView(page, `${search}&lang=${lang}`);
    await test.step('axe', () => expectAccessible(page, `${lang}, ${colorScheme}`, over));
    await test.step('targets of a mouse', async () => {
      expect.soft(await smallTargets(page, 24, { spaced: true })).toEqual([]);
    });
    await test.step('targets of a finger', () =>
      withFingers(page, async () => {
        expect.soft(await smallTargets(page, 44, { spaced: false })).toEqual([]);
      }));
    await test.step('widths', async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      expect.soft(await overflowsSideways(page)).toBe(false);
    });
  });
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('menus, search and sections have targets of 44 pixels', async ({ page }) => {
    await openView(page, '?view=research');
    const expectRoom = async (): Promise<void> => {
      expect(await smallTargets(page, 44, { spaced: false })).toEqual([]);
      expect(await overflowsSideways(page)).toBe(false);
    };
    await page.getByRole('button', { name: 'Key group: all' }).tap();
    await expect(page.getByRole('dialog', { name: 'Key group: all' })).toBeVisible();
    await expectRoom();
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^More about Robustness/ })
      .first()
      .tap();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectRoom();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show sections' }).tap();
    await expect(page.getByRole('navigation')).toBeVisible();
    await expectRoom();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
    await page.keyboard.type('gd');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expectRoom();
  });
});

test('menus, search, terms and the list of keys: nothing for axe', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Between the themes only colours differ.
    const look = colorScheme === 'light' ? expectAccessible : expectAccessibleColours;
    await page.emulateMedia({ colorScheme });
    await openView(page, '?view=research&lang=en');
    await page.getByRole('button', { name: 'Direction: all' }).click();
    await expect(page.getByRole('dialog', { name: 'Direction: all' })).toBeVisible();
    await look(page, 'a filter', POPOVER);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Columns/ }).click();
    await look(page, 'the columns', POPOVER);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^More about SHLAB/ })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, 'the menu of a mark', POPOVER);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
    await page.keyboard.type('robustness since 2024-01 frobnicate');
    await expect(page.getByRole('option').first()).toBeVisible();
    await look(page, 'the search', DIALOG);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await look(page, 'the keys', DIALOG);
    await openView(page, '?view=law&lang=en');
    await page.locator('.page-head').getByRole('button', { name: 'CASS' }).click();
    await expect(page.locator('.page-head').getByText('中国社会科学院')).toBeVisible();
    await look(page, 'a term', '.page-head');
  }
});
