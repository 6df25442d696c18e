import type { Page } from '@playwright/test';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { en } from '#i18n/en/messages.ts';
import { zh } from '#i18n/zh/messages.ts';
import {
  expect,
  expectAccessible,
  expectAccessibleColours,
  openView,
  overflowsSideways,
  test,
  withFingers,
} from './reader.ts';
import { smallTargets } from './targets.ts';

const MESSAGES = { en, zh };
const LANGUAGES = ['en', 'zh'] as const;

/** WCAG 1.4.12: nothing may be lost when a reader spaces lines, paragraphs, letters and words out. */
const WIDE_TEXT = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Texts that are cut off where they cannot be scrolled to. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *')]
      .filter((element) => element.textContent.trim() !== '' && element.checkVisibility())
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isCut =
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        return isCut && clipPath === 'none' && element.closest('.visually-hidden, svg') === null;
      })
      .map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`),
  );
}

/** Presses every button that shows the rest of a figure, of which a phone has the first lines or the finding alone. */
async function showAllOfAll(page: Page, lang: 'en' | 'zh'): Promise<void> {
  const { showAllOf, showFigureOf } = MESSAGES[lang].figure;
  const more = page.getByRole('button', { name: new RegExp(`^(${showAllOf('.+')}|${showFigureOf('.+')})$`) });
  for (let left = await more.count(); left > 0; left -= 1) await more.first().click();
}

/** Cells of one table that cover one another, as far as they are in sight of it. */
async function coveringCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (cell: Element): string => (cell.getAttribute('aria-label') ?? cell.textContent).trim().slice(0, 40);
    return [...document.querySelectorAll('main table')].flatMap((table) => {
      const cells = [...table.querySelectorAll('th, td')]
        .filter((cell) => cell.checkVisibility() && cell.closest('table') === table)
        .map((cell) => ({ cell, box: cell.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      return cells.flatMap((one, at) =>
        cells
          .slice(at + 1)
          .filter(({ box }) => {
            const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
            const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
            return across > 1.5 && down > 1.5;
          })
          .map((other) => `${table.className}: “${nameOf(one.cell)}” and “${nameOf(other.cell)}”`),
      );
    });
  });
}

/** Fills without words: bars, dots, swatches. They are marked, so that their fate in other colours can be asked about. */
async function markFills(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fills = [...document.querySelectorAll('[data-figure] *, .range-control *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const isFilled = backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none';
      return (
        isFilled &&
        width >= 1 &&
        height >= 1 &&
        element.textContent.trim() === '' &&
        element.closest('button:has(svg)') === null &&
        getComputedStyle(element, '::after').content === 'none'
      );
    });
    for (const fill of fills) fill.setAttribute('data-fill', getComputedStyle(fill).backgroundColor);
    return fills.length;
  });
}

/** Those of them that forced colours paint over. */
async function lostFills(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost = [...document.querySelectorAll('[data-fill]')]
      .filter((fill) => getComputedStyle(fill).backgroundColor !== fill.getAttribute('data-fill'))
      .map((fill) => fill.className || fill.outerHTML);
    return [...new Set(lost)];
  });
}

/** Views with tables, and how they are opened so that all of them show. */
const TABLES: Partial<Record<ViewId, string>> = {
  research: '',
  groups: '',
  provinces: '&compare=beijing,shanghai',
  law: '',
  international: '',
  glossary: '',
};

async function useTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

const softly = expect.configure({ soft: true });

const DESKTOP = { width: 1280, height: 900 };

for (const view of VIEW_IDS)
  for (const lang of LANGUAGES) {
    test(`${view}: nothing for axe in any theme, and all of it fits at any width, for any finger (${lang})`, async ({
      page,
    }) => {
      await page.setViewportSize(DESKTOP);
      await openView(page, `?view=${view}&lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'en-GB');
      await test.step('axe', async () => {
        // Colours do not depend on words, nor rules of structure on colours: each theme in one of the languages.
        if (lang === 'en') await expectAccessible(page, 'light');
        else {
          await useTheme(page, 'dark');
          await expectAccessibleColours(page, 'dark');
        }
      });
      await test.step('targets of a mouse', async () => {
        expect.soft(await smallTargets(page, 24, { spaced: true })).toEqual([]);
      });
      await test.step('forced colours', async () => {
        if (lang === 'zh') return;
        const count = await markFills(page);
        if (/^(research|provinces|groups|timeline)$/.test(view)) expect.soft(count).toBeGreaterThan(10);
        await page.emulateMedia({ forcedColors: 'active' });
        expect.soft(await lostFills(page)).toEqual([]);
        await page.emulateMedia({ forcedColors: 'none' });
      });
      await test.step('targets of a finger', () =>
        withFingers(page, async () => {
          expect.soft(await smallTargets(page, 44, { spaced: false })).toEqual([]);
        }));
      await test.step('widths', async () => {
        // 320 pixels are 1280 at 400 %.
        for (const width of [1440, 768, 390, 320]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await overflowsSideways(page), `${width} px`).toBe(false);
        }
      });
      await test.step('cells that cover one another', async () => {
        const shown = TABLES[view];
        if (shown === undefined) return;
        if (shown !== '') await openView(page, `?view=${view}&lang=${lang}${shown}`);
        expect.soft(await page.locator('main table').count()).toBeGreaterThan(0);
        for (const width of [320, 390, 768]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await coveringCells(page), `${width} px`).toEqual([]);
        }
        if (shown !== '') await openView(page, `?view=${view}&lang=${lang}`);
      });
      await test.step('wide text', async () => {
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets.push(sheet);
        }, WIDE_TEXT);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          // How high a figure is shows only some frames after the width.
          await softly.poll(() => showAllOfAll(page, lang).then(() => cutOff(page)), `${width} px`).toEqual([]);
          expect.soft(await overflowsSideways(page), `${width} px`).toBe(false);
        }
      });
    });
  }

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a page is its findings, not a scroll through all their rows', async ({ page }) => {
    for (const [at, view] of VIEW_IDS.entries()) {
      await openView(page, `?view=${view}&lang=${at % 2 === 0 ? 'en' : 'zh'}`);
      await softly.poll(() => page.evaluate(() => document.documentElement.scrollHeight), view).toBeLessThan(6000);
    }
  });
});

test('in forced colours what is chosen shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openView(page, '?view=research&direction=robustness');
  for (const chosen of [
    page.getByRole('button', { name: 'Robustness', exact: true, pressed: true }).first(),
    page.getByText('Stacked', { exact: true }),
    page.getByRole('link', { name: /^Research/ }),
  ]) {
    await expect(chosen).toHaveCSS('outline-style', 'solid');
  }
});

test('in forced colours the theme is the device’s, whatever the reader chose before', async ({ page }) => {
  await openView(page, '?view=opinion');
  const theme = page.locator('html');
  await page.getByRole('button', { name: /^Colours/ }).click();
  const chosen = (await theme.getAttribute('data-theme')) ?? '';
  const other = chosen === 'dark' ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme: other });
  await expect(theme).toHaveAttribute('data-theme', chosen);
  await page.emulateMedia({ colorScheme: other, forcedColors: 'active' });
  await expect(theme).toHaveAttribute('data-theme', other);
});

test('on paper there are no controls, and a plot keeps to its labels in whatever width it was drawn', async ({
  page,
}) => {
  // A page that is printed is not measured again.
  await page.addInitScript(() => {
    class Unmeasured {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    }
    Object.assign(window, { ResizeObserver: Unmeasured });
  });
  await page.setViewportSize({ width: 1000, height: 900 });
  await openView(page, '?view=standards');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('group', { name: /^Tools for/ }).first()).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const figure = page.locator('[data-figure="batches"]');
  await expect(figure.locator('.columns-mark').first()).toBeVisible();
  const middles = (selector: string): Promise<number[]> =>
    figure.locator(selector).evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { x, width } = shape.getBoundingClientRect();
        return x + width / 2;
      }),
    );
  const lastBar = Math.max(...(await middles('.columns-mark')));
  const lastLabel = Math.max(...(await middles('.columns-ticks li')));
  expect(Math.abs(lastBar - lastLabel)).toBeLessThan(3);
});

test('where motion is not wanted, nothing moves', async ({ page }) => {
  await openView(page, '?view=research&export=months');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      })
      .map(({ className }) => className),
  );
  expect(moving).toEqual([]);
});
