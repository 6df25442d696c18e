import { findBrowser, NO_BROWSER } from '#scripts/browser.mjs';

/** Has every worker start the browser that `npm test` would find, whoever started this run; it installs none. */
export default async function useBrowser(): Promise<void> {
  const browser = await findBrowser();
  if (browser === null) throw new Error(`${NO_BROWSER} npm test installs one.`);
  Object.assign(process.env, browser.env, { CHROME_PATH: browser.path });
}
