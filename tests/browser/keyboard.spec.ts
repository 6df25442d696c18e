import type { Locator, Page } from '@playwright/test';
import { press, tabTo } from './keys.ts';
import { expect, test } from './reader.ts';

const searchOf = (page: Page): string => new URL(page.url()).search;
const figure = (page: Page, name: string): Locator => page.locator(`[data-figure="${name}"]`);

/** By the palette to whatever its first answer is. */
async function ask(page: Page, query: string): Promise<void> {
  await press(page, 'Control+k');
  await page.keyboard.type(query);
  const dialog = page.getByRole('dialog', { name: /^Search/ });
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await press(page, 'Enter');
  await expect(dialog).toHaveCount(0);
}

test.describe('by keyboard alone, the focus always in sight', () => {
  test('a filter: opened, chosen, let go of by its chip, undone and done again', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await press(page, 'Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: /^Research/ }));
    await press(page, 'Enter');
    await expect(page.locator('#content')).toBeFocused();
    const menu = page.getByRole('button', { name: 'Direction: all' });
    await expect(menu).toBeVisible();
    await tabTo(page, menu);
    await press(page, 'Enter');
    const robustness = page.getByRole('checkbox', { name: 'Robustness' });
    await tabTo(page, robustness);
    await press(page, 'Space');
    await expect.poll(() => searchOf(page)).toContain('direction=robustness');
    await press(page, 'Escape');
    await expect(page.getByRole('button', { name: /^Direction: Robustness ▾/ })).toBeFocused();

    const chip = page.getByRole('button', { name: 'Remove Direction: Robustness' });
    await tabTo(page, chip);
    await press(page, 'Enter');
    await expect.poll(() => searchOf(page)).not.toContain('direction');
    await tabTo(page, page.getByRole('button', { name: 'Undo' }));
    await press(page, 'Enter');
    await expect.poll(() => searchOf(page)).toContain('direction=robustness');
    await press(page, 'Enter');
    await expect.poll(() => searchOf(page)).not.toContain('direction');
    await tabTo(page, page.getByRole('button', { name: 'Redo' }));
    await press(page, 'Enter');
    await expect.poll(() => searchOf(page)).toContain('direction=robustness');
  });

  test('provinces compared, a provision with its evidence, and a figure saved and put into a frame', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await press(page, 'Tab');
    await ask(page, 'guangdong vs shanghai');
    await expect(page.locator('#content')).toBeFocused();
    expect(searchOf(page)).toBe('?view=provinces&compare=guangdong,shanghai');
    const letGo = page.getByRole('button', { name: /^Remove Guangdong/ }).first();
    await tabTo(page, letGo);
    await press(page, 'Enter');
    await expect.poll(() => searchOf(page)).toBe('?view=provinces&compare=shanghai');

    await ask(page, 'AI-law drafts');
    const cell = figure(page, 'provisions')
      .getByRole('button', { name: /CUPL-led draft: / })
      .first();
    await expect(cell).toBeVisible();
    // One stop for the whole matrix; arrow keys go from cell to cell.
    await tabTo(page, figure(page, 'provisions').locator('table button:not([tabindex="-1"], :disabled)').first());
    await press(page, 'ArrowDown', 'ArrowRight');
    const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await press(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await press(page, 'Tab', 'Tab', 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toBe(before);

    const tools = figure(page, 'lineage');
    await tabTo(page, tools.getByRole('button', { name: 'Export figure or data' }));
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog', { name: /^Export/ });
    const save = dialog.getByRole('button', { name: 'SVG' });
    await expect(save).toBeVisible();
    await tabTo(page, save);
    const saving = page.waitForEvent('download');
    await press(page, 'Enter');
    expect((await saving).suggestedFilename()).toMatch(/lineage.*\.svg$/);
    await press(page, 'Escape');
    await expect(tools.getByRole('button', { name: 'Export figure or data' })).toBeFocused();

    await tabTo(page, tools.getByRole('button', { name: 'Embed this figure' }));
    await press(page, 'Enter');
    const embed = page.getByRole('dialog', { name: /^Embed/ });
    await expect(embed).toBeVisible();
    await tabTo(page, embed.getByRole('radio', { name: /^Live/ }));
    await press(page, 'ArrowDown');
    await expect(embed.getByRole('radio', { name: /^Frozen/ })).toBeChecked();
    await tabTo(page, embed.getByRole('textbox', { name: 'Code' }));
    await press(page, 'Escape');
    await expect(tools.getByRole('button', { name: 'Embed this figure' })).toBeFocused();
  });

  test('a briefing: added to, opened, captioned, put in order, emptied by one and undone; then the list of keys', async ({
    page,
  }) => {
    await page.goto('/?view=law&lang=en');
    await expect(page.locator('[aria-busy="true"], .card-skeleton')).toHaveCount(0);
    for (const name of ['provisions', 'lineage']) {
      await tabTo(page, figure(page, name).getByRole('button', { name: 'Add to briefing' }));
      await press(page, 'Enter');
    }
    const open = page.getByRole('button', { name: 'Open the briefing, 2 items' });
    await tabTo(page, open, 'Shift+Tab');
    await press(page, 'Enter');
    const panel = page.getByRole('dialog', { name: 'Briefing' });
    const titles = panel.locator('.briefing-item h3');
    await expect(panel.locator('img.briefing-preview')).toHaveCount(2);
    const before = await titles.allTextContents();
    const handle = panel.getByRole('button', { name: /^Move .+: drag it/ }).first();
    await tabTo(page, handle);
    await press(page, 'ArrowDown');
    await expect(titles).toHaveText(before.toReversed());
    await tabTo(page, panel.getByLabel('Caption').last());
    await page.keyboard.type('Mind the scope.');
    await expect(panel.getByLabel('Caption').last()).toHaveValue('Mind the scope.');
    await tabTo(page, panel.getByRole('button', { name: /^Remove “/ }).first(), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(titles).toHaveCount(1);
    await press(page, 'Control+z');
    await expect(titles).toHaveCount(2);
    await tabTo(page, panel.getByRole('button', { name: /^Remove “/ }).first());
    await press(page, 'Enter');
    await tabTo(page, panel.getByRole('button', { name: /^Remove “/ }).first());
    await press(page, 'Enter');
    await expect(titles).toHaveCount(0);
    await press(page, 'Escape');
    await expect(page.getByRole('button', { name: 'Open the briefing, 0 items' })).toBeFocused();

    await press(page, '?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(keys).toBeVisible();
    await press(page, 'Tab', 'Escape');
    await expect(page.getByRole('button', { name: 'Open the briefing, 0 items' })).toBeFocused();
  });
});
