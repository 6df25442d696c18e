import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What Playwright says where playwright.config.ts has it block the service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A page that must stay quiet: no console error, no request to another host. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, hand) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isComplaint = message.type() === 'error' || message.type() === 'warning';
      if (isComplaint && message.text() !== BLOCKED) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(`${baseURL}/`) || /^(data|blob):/.test(request.url());
      if (!isOwn) complaints.push(`request to ${request.url()}`);
    });
    actWhenAlive(page);
    await hand(page);
    expect(complaints).toEqual([]);
  },
});

/** Has the page arrive only when the program has taken over from what was drawn ahead, unless a test asks for less. */
function actWhenAlive(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (options?.waitUntil !== 'commit') await expect(page.locator('.drawn')).toHaveCount(0);
    return response;
  };
}

export { expect };

/** Opens an address and waits until all that it shows is drawn. */
export async function openView(page: Page, search: string): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.locator('main h1')).toBeAttached();
  await expect(page.locator('[aria-busy="true"], .card-skeleton')).toHaveCount(0);
}

/** What lies over a page that was asked by itself. */
export const DIALOG = 'dialog[open]';

/** Fails on anything that axe finds, whatever its impact; the test goes on, so that one fault hides no other. */
export async function expectAccessible(page: Page, where = '', over?: string): Promise<void> {
  expect.soft(await violationsOf(page, { over }), where).toEqual([]);
}

/** As `expectAccessible`, where nothing but the colours have changed since. */
export async function expectAccessibleColours(page: Page, where: string, over?: string): Promise<void> {
  expect.soft(await violationsOf(page, { over, rules: COLOUR_RULES }), where).toEqual([]);
}

/** What axe asks of colours by default. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Asked = {
  /** Selects what lies over a page that has been asked by itself: then that alone is asked, in a tenth of the time. */
  readonly over?: string | undefined;
  readonly rules?: string[];
};

async function violationsOf(page: Page, { over, rules }: Asked): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (over !== undefined) {
    await expect(page.locator(over).first()).toBeVisible();
    builder.include(over);
  }
  // Without details of what passes, and without a second page to put frames together, it takes a third of the time.
  const { violations } = await builder
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
    })
    .analyze();
  return violations.map(
    ({ id, impact, nodes }) =>
      `${impact} ${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 600)}`,
  );
}

/** Looks at the page as it is on the screen of a phone, where fingers press. */
export async function withFingers(page: Page, look: () => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  const device = await page.context().newCDPSession(page);
  const isForFingers = (): Promise<boolean> => page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  await page.setViewportSize({ width: 390, height: 844 });
  // Until the session ends.
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await expect.poll(isForFingers).toBe(true);
  await look();
  expect(await isForFingers()).toBe(true);
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await device.detach();
  await expect.poll(isForFingers).toBe(false);
  if (before !== null) await page.setViewportSize(before);
}

/** Whether the page itself scrolls sideways. */
export async function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
