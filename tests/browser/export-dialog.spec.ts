import { dialog, partsOf, saved } from './exports.ts';
import { watchPrinter } from './printer.ts';
import { DIALOG, expect, expectAccessible, overflowsSideways, test } from './reader.ts';

test('the image is copied in the click, with its transparent ground', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?view=research&export=group');
  await dialog(page).getByText('Transparent', { exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('The image is on the clipboard.');
  const corner = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    return { width: picture.width, alpha: pen?.getImageData(0, 0, 1, 1).data[3] };
  });
  expect(corner).toEqual({ width: 2560, alpha: 0 });
});

test('a refused clipboard and a picture that is too large are said in words', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'write', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await page.goto('/?view=research&export=group');
  await dialog(page).getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('The browser did not allow copying an image');
  await dialog(page).getByText('Slide, third').click();
  await dialog(page).getByText('By width').click();
  await dialog(page).getByRole('spinbutton').fill('12000');
  await expect(dialog(page)).toContainText('This browser cannot make a picture of 12000 × 17778 pixels.');
  await expect(dialog(page).getByRole('button', { name: 'PNG', exact: true })).toBeDisabled();
});

test('a refused download and memory that is not there are said in words', async ({ page }) => {
  await page.goto('/?view=research&export=group');
  const open = dialog(page);
  const status = open.getByRole('status');
  await page.evaluate(() => {
    Reflect.set(HTMLCanvasElement.prototype, 'toBlob', (done: BlobCallback) => done(null));
  });
  await open.getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(status).toHaveText(
    'This browser cannot make a picture of 2560 × 1440 pixels. Choose a smaller resolution.',
  );
  await page.evaluate(() => {
    Reflect.set(Image.prototype, 'decode', () => Promise.reject(new DOMException('no', 'EncodingError')));
  });
  await open.getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(status).toContainText('This browser cannot make a picture of 2560 × 1440 pixels.');
  await page.evaluate(() => {
    Reflect.set(URL, 'createObjectURL', () => {
      throw new DOMException('downloads are forbidden here', 'NotAllowedError');
    });
  });
  for (const name of ['SVG', 'CSV, values shown', 'CSV, records behind', 'XLSX, both']) {
    await open.getByRole('button', { name, exact: true }).click();
    await expect(status).toHaveText('The file could not be saved: downloads are forbidden here');
    await expect(open.getByRole('button', { name, exact: true })).toBeEnabled();
  }
  await page.evaluate(() => {
    Reflect.set(URL, 'createObjectURL', () => {
      throw new RangeError('Array buffer allocation failed');
    });
  });
  await open.getByRole('button', { name: 'SVG', exact: true }).click();
  await expect(status).toHaveText(
    'The browser has too little memory for this file. Choose a smaller resolution or fewer rows.',
  );
});

test('a table is stopped when told to, with its progress shown', async ({ page }) => {
  let goOn = (): void => {};
  const cancelled = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/papaparse*.js', async (route) => {
    await cancelled;
    await route.continue();
  });
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await page.goto('/?view=research&export=group');
  await dialog(page).getByRole('button', { name: 'CSV, values shown' }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  goOn();
  await expect(dialog(page).getByRole('status').filter({ hasText: 'Cancelled.' })).toBeVisible();
  expect(downloads).toEqual([]);
});

test('a picture is stopped when told to, with its progress shown', async ({ page }) => {
  let goOn = (): void => {};
  const cancelled = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/named-file-*.js', async (route) => {
    await cancelled;
    await route.continue();
  });
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await page.goto('/?view=groups&export=group-flow');
  await dialog(page).getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'PNG', exact: true })).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  goOn();
  await expect(dialog(page).getByRole('status').filter({ hasText: 'Cancelled.' })).toBeVisible();
  await expect(dialog(page).getByRole('progressbar')).toBeHidden();
  expect(downloads).toEqual([]);
});

test('the pictures go to the device’s share sheet, or are saved where it does not open', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: { name: string; type: string; size: number }[][] = [];
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', {
      value: ({ files = [] }: ShareData) => {
        shared.push(files.map(({ name, type, size }) => ({ name, type, size })));
        return shared.length > 1 ? Promise.reject(new DOMException('late', 'NotAllowedError')) : Promise.resolve();
      },
    });
  });
  await page.goto('/?view=groups&export=group-flow');
  const share = dialog(page).getByRole('button', { name: 'Share picture' });
  await share.click();
  await expect(share).toBeEnabled();
  await expect
    .poll(() => page.evaluate((): unknown => Reflect.get(globalThis, 'shared')))
    .toMatchObject([
      [1, 2].map((part) => ({
        name: `ai-safety-china-2026-autumn-group-flow-en-slide-full-2560px-part-${part}-of-2.png`,
        type: 'image/png',
      })),
    ]);
  const { name } = await saved(page, () => share.click());
  expect(name).toMatch(/-png\.zip$/);
});

test('a figure prints as one page of its own size for each part, its text as text', async ({ page }) => {
  const printout = await watchPrinter(page);
  await page.goto('/?view=groups&export=group-flow');
  await dialog(page).getByRole('button', { name: 'Print or PDF' }).click();
  const { pages, size, words } = await printout();
  expect(pages).toBe(2);
  expect(size).toEqual([960, 540]);
  const title = (await page.locator('[data-figure="group-flow"] h2').first().textContent()) ?? '';
  expect(title).toMatch(/13.*11/);
  for (const said of [title.replaceAll(/\s/g, ''), 'Part1of2', 'Part2of2', 'ByteDanceRAI'])
    expect(words).toContain(said);
});

test('a crowded figure becomes several pictures of readable text, or a higher one with one click', async ({ page }) => {
  await page.goto('/?view=groups&export=group-flow');
  const open = dialog(page);
  const check = open.getByRole('region', { name: 'Check before download' });
  await expect(check).toContainText('At 9 points this needs 2 pictures of this size.');
  await expect(open.getByRole('img', { name: /Part 1 of 2/ })).toBeVisible();
  await open.getByRole('button', { name: 'Next part' }).click();
  await expect(open.getByRole('img', { name: /Part 2 of 2/ })).toBeVisible();
  const zip = await saved(page, () => open.getByRole('button', { name: 'PNG', exact: true }).click());
  expect(zip.name).toBe('ai-safety-china-2026-autumn-group-flow-en-slide-full-2560px-png.zip');
  expect(partsOf(zip).map(({ name }) => name)).toEqual(
    [1, 2].map((part) => `ai-safety-china-2026-autumn-group-flow-en-slide-full-2560px-part-${part}-of-2.png`),
  );
  await check.getByRole('button', { name: /^Make it \d+ px high$/ }).click();
  await expect(check).not.toContainText('9 points');
  await expect(open.getByRole('button', { name: 'Next part' })).toBeHidden();
});

test('the dialog has an address, and Back closes it', async ({ page }) => {
  await page.goto('/?view=law');
  await page.getByRole('main').getByRole('button', { name: 'Export figure or data' }).first().click();
  await expect(page).toHaveURL(/export=/);
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await page.goForward();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/export=/);
});

for (const [language, theme] of [
  ['en', 'light'],
  ['zh', 'dark'],
] as const) {
  test(`axe finds nothing serious in the dialog (${language}, ${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`/?view=research&lang=${language}&export=months`);
    await expect(dialog(page).getByRole('img')).toBeVisible();
    await expectAccessible(page, '', DIALOG);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the dialog fits the width', async ({ page }) => {
    await page.goto('/?view=provinces&export=matrix');
    await expect(dialog(page).getByRole('img')).toBeVisible();
    expect(await overflowsSideways(page)).toBe(false);
    expect(await dialog(page).evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(false);
  });
});
