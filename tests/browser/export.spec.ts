import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { readRecord, recordInSvg, type FigureRecord } from '#charts/export/figure-record.ts';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { readAddress } from '#state/address.ts';
import { watchPrinter } from './printer.ts';
import { expect, expectAccessible, overflowsSideways, test } from './reader.ts';

/** States that show more of a view's figures than its start does. */
const SEARCHES: Partial<Record<ViewId, string>> = {
  research: '&report-lines=yes',
  provinces: '&compare=beijing,shanghai',
};

/** Views without cards that export. */
const BARE: readonly ViewId[] = ['glossary', 'data'];

const PRESETS = [
  { label: { en: 'Slide, half', zh: '幻灯片半页' }, width: 620, height: 600 },
  { label: { en: '1200 × 675', zh: '1200 × 675' }, width: 1200, height: 675 },
  { label: { en: 'Square', zh: '方形' }, width: 1080, height: 1080 },
] as const;

const WORDS = {
  en: {
    export: 'Export figure or data',
    background: 'Transparent',
    close: 'Close',
    shown: 'CSV, values shown',
    behind: 'CSV, records behind',
    xlsx: 'XLSX, both',
  },
  zh: {
    export: '导出图表或数据',
    background: '透明',
    close: '关闭',
    shown: 'CSV（图中数值）',
    behind: 'CSV（对应记录）',
    xlsx: 'XLSX（两者都有）',
  },
} as const;

const SIGNATURE = 'iTXtai-safety-atlas\0\0\0\0\0';

const { DOMParser } = new JSDOM('').window;

async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: await contentOf(file) };
}

async function contentOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

const dialog = (page: Page): Locator =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'PNG', exact: true }) });

type Saved = { readonly name: string; readonly bytes: Buffer };

/** A picture's files: one, or those of a ZIP where it takes several. */
function partsOf({ name, bytes }: Saved): Saved[] {
  if (!name.endsWith('.zip')) return [{ name, bytes }];
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  expect(parts.length).toBeGreaterThan(1);
  return parts.map(([part, content]) => ({ name: part, bytes: Buffer.from(content) }));
}

/** What the tables hold is a law over all figures, tried without a browser; here, that the buttons bring them. */
async function expectTables(page: Page, open: Locator, words: (typeof WORDS)['en' | 'zh']): Promise<void> {
  for (const button of [words.shown, words.behind]) {
    const { bytes } = await saved(page, () => open.getByRole('button', { name: button }).click());
    const rows = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { skipEmptyLines: true }).data;
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  }
  const { bytes } = await saved(page, () => open.getByRole('button', { name: words.xlsx }).click());
  const sheets = Object.keys(unzipSync(new Uint8Array(bytes))).filter((path) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(path),
  );
  expect(sheets).toHaveLength(3);
}

/** The record that a PNG carries. */
function recordIn(png: Buffer): FigureRecord {
  const at = png.indexOf(SIGNATURE, 0, 'latin1');
  expect(at).toBeGreaterThan(0);
  const length = png.readUInt32BE(at - 4);
  const record = readRecord(png.subarray(at + SIGNATURE.length, at + 4 + length).toString('utf8'));
  if (record === null) throw new Error('The PNG holds no record');
  return record;
}

/** How many pixels of a picture have ink, and whether any lie at its very edge. */
function inkOf({ width, height, data }: PNG): { readonly count: number; readonly atEdge: boolean } {
  let count = 0;
  let atEdge = false;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const isInk = (data[at + 3] ?? 0) > 0 && (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 740;
      if (!isInk) continue;
      count += 1;
      if (x < 2 || y < 2 || x >= width - 2 || y >= height - 2) atEdge = true;
    }
  }
  return { count, atEdge };
}

for (const name of VIEW_IDS.filter((view) => !BARE.includes(view))) {
  for (const language of ['en', 'zh'] as const) {
    test(`every figure of ${name} becomes the files that were asked for (${language})`, async ({ page }) => {
      test.setTimeout(240_000);
      const words = WORDS[language];
      await page.goto(`/?view=${name}${SEARCHES[name] ?? ''}&lang=${language}`);
      const buttons = page.getByRole('main').getByRole('button', { name: words.export, exact: true });
      await expect(buttons.first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const count = await buttons.count();
      expect(count).toBeGreaterThan(0);
      for (let at = 0; at < count; at += 1) {
        await buttons.nth(at).click();
        const open = dialog(page);
        await expect(open.getByRole('img')).toBeVisible();
        await open.getByText('1×', { exact: true }).click();
        for (const { label, width, height } of PRESETS) {
          await open.locator('label').filter({ hasText: label[language] }).click();
          await expect(open.locator('figcaption')).toContainText(`${width} × ${height}`);
          const file = await saved(page, () => open.getByRole('button', { name: 'PNG', exact: true }).click());
          for (const { name: part, bytes } of partsOf(file)) {
            expect(part).toMatch(
              new RegExp(`^ai-safety-china-2024-spring-.+-${language}-.+-${width}px(-part-\\d+-of-\\d+)?\\.png$`),
            );
            const png = PNG.sync.read(bytes);
            expect([png.width, png.height]).toEqual([width, height]);
            const ink = inkOf(png);
            expect(ink.count).toBeGreaterThan(width * height * 0.01);
            expect(ink.atEdge).toBe(false);
            const record = recordIn(bytes);
            expect(readAddress(record.address)).toMatchObject({ problems: [], state: { view: name, exporting: '' } });
            expect(part).toContain(record.figure);
          }
        }
        const drawn = await saved(page, () => open.getByRole('button', { name: 'SVG', exact: true }).click());
        for (const { bytes } of partsOf(drawn)) {
          const svg = bytes.toString('utf8');
          const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
          expect(documentElement.tagName).toBe('svg');
          expect(documentElement.querySelector('foreignObject, [class], script, image, [href]')).toBeNull();
          expect(svg).not.toContain('var(');
          expect(svg.replaceAll(/url\(data:font\/woff2;base64,[^)]*\)/g, '')).not.toContain('url(');
          expect(svg).toContain('font-family:Inter');
          expect(recordInSvg(svg)?.address).toContain(`view=${name}`);
        }
        if (at === 0) await expectTables(page, open, words);
        await open.getByRole('button', { name: words.close, exact: true }).click();
        await expect(open).toBeHidden();
      }
    });
  }
}

test('a figure comes back: the dropped file opens its exact view', async ({ page }) => {
  await page.goto('/?view=research&direction=robustness&months-as=lines&export=months');
  const { bytes, name } = await saved(page, () =>
    dialog(page).getByRole('button', { name: 'PNG', exact: true }).click(),
  );
  await page.goto('/?view=provinces');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page, bytes, name, 'image/png');
  await expect(page).toHaveURL(/\?view=research&direction=robustness&months-as=lines$/);
  await expect(page.getByRole('status', { name: 'Figure opened' })).toContainText(
    'Its numbers are those of the data here.',
  );
});

test('a figure of other data says which numbers have changed', async ({ page }) => {
  await page.goto('/?view=research&export=direction');
  const { bytes } = await saved(page, () => dialog(page).getByRole('button', { name: 'SVG', exact: true }).click());
  const old = bytes
    .toString('utf8')
    .replace('&quot;robustness&quot;:59', '&quot;robustness&quot;:57')
    .replace(/(&quot;dataHash&quot;:&quot;)\w{4}/, '$10000');
  await page.goto('/?view=law');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page, Buffer.from(old), 'old.svg', 'image/svg+xml');
  const panel = page.getByRole('status', { name: 'Figure opened' });
  await expect(panel).toContainText('It was made from another state of the data.');
  await expect(panel).toContainText('Robustness: was 57, is 59');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Robustness leads with 59 of 145 papers');
});

test('a file from elsewhere changes nothing', async ({ page }) => {
  await page.goto('/?view=research&direction=alignment');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page, PNG.sync.write(new PNG({ width: 2, height: 2 })), 'photo.png', 'image/png');
  await expect(page.getByRole('status', { name: 'Figure opened' })).toContainText('This file holds no view');
  await expect(page).toHaveURL(/\?view=research&direction=alignment$/);
});

async function drop(page: Page, bytes: Buffer, name: string, type: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ content, file, kind }) => {
      const binary = atob(content);
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(binary, (character) => character.charCodeAt(0))], file, { type: kind }));
      return data;
    },
    { content: bytes.toString('base64'), file: name, kind: type },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

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
        name: `ai-safety-china-2024-spring-group-flow-en-slide-full-2560px-part-${part}-of-2.png`,
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
  for (const said of ['13groupsbecame11', 'Part1of2', 'Part2of2', 'ByteDanceRAI']) expect(words).toContain(said);
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
  expect(zip.name).toBe('ai-safety-china-2024-spring-group-flow-en-slide-full-2560px-png.zip');
  expect(partsOf(zip).map(({ name }) => name)).toEqual(
    [1, 2].map((part) => `ai-safety-china-2024-spring-group-flow-en-slide-full-2560px-part-${part}-of-2.png`),
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
    await expectAccessible(page);
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
