import { expect, type Locator, type Page } from '@playwright/test';

/**
 * What is wrong with where the focus is; empty where it is in sight, shown and not covered (WCAG 2.2, 2.4.7 and 2.4.11).
 * Waits until nothing is: it looks again whenever the focus moves and whenever a frame has been drawn. Where the stops of
 * a dialog end, the browser's own controls may come before its first stop again: `mayLeave` lets the focus be there.
 */
async function troubleWithFocus(page: Page, mayLeave: boolean): Promise<string> {
  return page.evaluate(
    async ([mayBeAtBrowser, patience]) => {
      const look = (): string => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body)
          return mayBeAtBrowser && document.querySelector('dialog[open]') !== null ? '' : 'the focus is nowhere';
        const name = `${focused.tagName} “${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 40)}”`;
        if (focused.id === 'content') return '';
        // A radio or a box may be drawn by the words beside it.
        const drawn = focused.matches('.visually-hidden') ? (focused.nextElementSibling ?? focused) : focused;
        const [box] = drawn.getClientRects();
        if (box === undefined || box.width < 2 || box.height < 2) return `${name} has no size`;
        const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, window.innerHeight) / 2];
        if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) return `${name} is out of sight`;
        const top = document.elementFromPoint(x, y);
        if (top !== null && !drawn.contains(top) && !top.contains(drawn))
          return `${name} is covered by ${top.className}`;
        const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
        return outlineStyle === 'none' || outlineWidth === '0px' ? `${name} does not show the focus` : '';
      };
      const end = performance.now() + patience;
      let trouble = look();
      while (trouble !== '' && performance.now() < end) {
        await new Promise((resolve) => {
          document.addEventListener('focusin', resolve, { once: true });
          requestAnimationFrame(resolve);
        });
        trouble = look();
      }
      return trouble;
    },
    [mayLeave, 60_000] as const,
  );
}

/** Presses keys one after the other; after each the focus is somewhere, in sight. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    expect(await troubleWithFocus(page, false), `after ${key}`).toBe('');
  }
}

const MOST_STOPS = 120;

/** Goes on by Tab (or back) to a control, and holds every stop on the way to what holds for the focus. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    expect(await troubleWithFocus(page, true), `after ${key}`).toBe('');
  }
  throw new Error(`${String(wanted)} was not reached in ${MOST_STOPS} stops`);
}
