import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { readRecord, recordInSvg, type FigureRecord } from '#charts/export/figure-record.ts';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { readAddress } from '#state/address.ts';
import type { ViewState } from '#state/fields.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { dialog, partsOf, saved } from './exports.ts';
import { expect, openView, test } from './reader.ts';

/** States that show more of a view's figures than its start does. */
const SEARCHES: Partial<Record<ViewId, string>> = {
  research: '&report-lines=yes',
  provinces: '&compare=beijing,shanghai',
};

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

const figureOf = ({ figure }: { readonly figure: string }): string => figure;

/** What the tables hold is a law over all figures, tried without a browser; here, that the buttons bring them. */
async function expectCsv(page: Page, open: Locator, button: string): Promise<void> {
  const { bytes } = await saved(page, () => open.getByRole('button', { name: button, exact: true }).click());
  const rows = Papa.parse<string[]>(bytes.toString('utf8'), { skipEmptyLines: true }).data;
  expect(rows.length).toBeGreaterThan(1);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
}

async function expectOtherTables(page: Page, open: Locator, words: (typeof WORDS)['en' | 'zh']): Promise<void> {
  await expectCsv(page, open, words.behind);
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

/**
 * Takes every kind of picture from an open dialog, looks into each, and returns the figure that they are of. The sizes come
 * in turn, in each language another: every figure in every size is a law, tried without a browser.
 */
async function expectPictures(open: Locator, language: 'en' | 'zh', state: ViewState, turn: number): Promise<string> {
  const figures = new Set<string>();
  await expect(open.getByRole('img')).toBeVisible();
  await open.getByText('1×', { exact: true }).click();
  const { label, width, height } = PRESETS[(turn + LANGUAGES.indexOf(language)) % PRESETS.length] ?? PRESETS[0];
  await open.locator('label').filter({ hasText: label[language] }).click();
  await expect(open.locator('figcaption')).toContainText(`${width} × ${height}`);
  const file = await saved(open.page(), () => open.getByRole('button', { name: 'PNG', exact: true }).click());
  for (const { name: part, bytes } of partsOf(file)) {
    expect(part).toMatch(
      new RegExp(`^ai-safety-china-2026-autumn-.+-${language}-.+-${width}px(-part-\\d+-of-\\d+)?\\.png$`),
    );
    const png = PNG.sync.read(bytes);
    expect([png.width, png.height]).toEqual([width, height]);
    const ink = inkOf(png);
    expect(ink.count).toBeGreaterThan(width * height * 0.01);
    expect(ink.atEdge).toBe(false);
    const record = recordIn(bytes);
    expect(readAddress(record.address)).toEqual({ problems: [], state });
    expect(part).toContain(record.figure);
    figures.add(record.figure);
  }
  const drawn = await saved(open.page(), () => open.getByRole('button', { name: 'SVG', exact: true }).click());
  for (const { bytes } of partsOf(drawn)) {
    const svg = bytes.toString('utf8');
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(documentElement.tagName).toBe('svg');
    expect(documentElement.querySelector('foreignObject, [class], script, image, [href]')).toBeNull();
    expect(svg).not.toContain('var(');
    expect(svg.replaceAll(/url\(data:font\/woff2;base64,[^)]*\)/g, '')).not.toContain('url(');
    expect(svg).toContain('font-family:Inter');
    expect(readAddress(recordInSvg(svg)?.address ?? '')).toEqual({ problems: [], state });
  }
  expect(figures.size).toBe(1);
  return [...figures].join();
}

const LANGUAGES = ['en', 'zh'] as const;

/** The first figure of each kind, and the view that has it: what draws it is the same for all of its kind. */
async function oneOfEachKind(language: 'en' | 'zh'): Promise<ReadonlyMap<ChartSpec['kind'], [ViewId, string]>> {
  const found = new Map<ChartSpec['kind'], [ViewId, string]>();
  // Figures of provinces may lie behind a tab, so that page is asked last, for the kinds that it alone has.
  for (const view of VIEW_IDS.toSorted((one, other) => Number(one === 'provinces') - Number(other === 'provinces'))) {
    const { state } = readAddress(`?view=${view}${SEARCHES[view] ?? ''}`);
    for (const { kind, figure } of await figuresIn(view, language, state))
      if (!found.has(kind)) found.set(kind, [view, figure]);
  }
  return found;
}

for (const language of LANGUAGES) {
  // Every figure in every size is a law, tried without a browser; that each has the button, app/every-page asks.
  test(`a figure of every second kind becomes the files that were asked for (${language})`, async ({ page }) => {
    const words = WORDS[language];
    // The kinds take turns: all of them in both languages are a law, tried without a browser.
    const own = [...(await oneOfEachKind(language))].filter((_, at) => at % 2 === LANGUAGES.indexOf(language));
    expect(own.length).toBeGreaterThan(5);
    for (const [turn, [kind, [view, figure]]] of own.entries())
      await test.step(kind, async () => {
        const search = `?view=${view}${SEARCHES[view] ?? ''}&lang=${language}`;
        const { state } = readAddress(search);
        await openView(page, search);
        await page
          .locator(`[data-figure="${figure}"]`)
          .getByRole('button', { name: words.export, exact: true })
          .click();
        expect(await expectPictures(dialog(page), language, state, turn)).toBe(figure);
        await expectCsv(page, dialog(page), words.shown);
        if (turn === 0) await expectOtherTables(page, dialog(page), words);
      });
  });

  test(`every figure of a group’s own page becomes the files that were asked for (${language})`, async ({ page }) => {
    const search = `?view=groups&group-panel=shlab&lang=${language}`;
    const { state } = readAddress(search);
    const onPage = new Set((await figuresIn('groups', language, readAddress('?view=groups').state)).map(figureOf));
    const own = (await figuresIn('groups', language, state)).map(figureOf).filter((figure) => !onPage.has(figure));
    expect(own).toHaveLength(2);
    for (const [turn, figure] of own.entries()) {
      await page.goto(`/${search}&export=${figure}`);
      expect(await expectPictures(dialog(page), language, state, turn)).toBe(figure);
    }
  });
}
