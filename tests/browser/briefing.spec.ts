import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { readRecord, recordInSvg } from '#charts/export/figure-record.ts';
import { pngText } from '#charts/export/png-text.ts';
import { watchPrinter } from './printer.ts';
import { DIALOG, expect, expectAccessible, overflowsSideways, test } from './reader.ts';

async function addFirstTwo(page: Page): Promise<void> {
  await page.goto('/?view=research&direction=alignment');
  await page.locator('[data-figure="months"]').getByRole('button', { name: 'Add to briefing' }).click();
  await page.getByRole('button', { name: 'Add the table “The papers” to the briefing' }).click();
  await page.getByRole('link', { name: /^Provinces/ }).click();
  await page.locator('[data-figure="matrix"]').getByRole('button', { name: 'Add to briefing' }).click();
  await expect(page.getByRole('button', { name: 'Open the briefing, 3 items' })).toBeVisible();
}

const panel = (page: Page) => page.getByRole('dialog', { name: 'Briefing' });
const titles = (page: Page) => panel(page).locator('.briefing-item h3');

async function openBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Open the briefing/ }).click();
  await expect(panel(page).locator('img.briefing-preview')).toHaveCount(2);
}

async function fetched(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: button, exact: true }).click();
  return waiting;
}

const bytesOf = async (file: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await file.path()));

test('gathers figures and tables from pages, orders them by keyboard and survives a reload', async ({ page }) => {
  await addFirstTwo(page);
  // A figure with the same filters is not added twice.
  await page.locator('[data-figure="matrix"]').getByRole('button', { name: 'Add to briefing' }).click();
  await expect(page.getByText('This figure with these filters is in the briefing already.')).toBeVisible();
  await openBriefing(page);
  await expectAccessible(page, '', DIALOG);
  const before = await titles(page).allTextContents();
  expect(before[1]).toBe('The papers');

  await panel(page)
    .getByRole('button', { name: /^Move “The papers”: drag/ })
    .focus();
  await page.keyboard.press('ArrowUp');
  await expect(titles(page).first()).toHaveText('The papers');
  await expect(panel(page).getByRole('button', { name: /^Move “The papers”: drag/ })).toBeFocused();
  await page.keyboard.press('End');
  await expect(titles(page).last()).toHaveText('The papers');
  await panel(page).getByRole('button', { name: 'Move “The papers” up' }).click();
  expect(await titles(page).allTextContents()).toEqual(
    [before[0], 'The papers', before[2]].map((title) => title ?? ''),
  );

  await panel(page).getByLabel('Caption').first().fill('Mind the last month. 最后一个月不完整。');
  await page.reload();
  await expect(panel(page).locator('img.briefing-preview')).toHaveCount(2);
  await expect(panel(page).getByLabel('Caption').first()).toHaveValue('Mind the last month. 最后一个月不完整。');
  expect(await titles(page).allTextContents()).toEqual(before);

  await panel(page).getByRole('button', { name: 'Remove “The papers”' }).click();
  await expect(titles(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(titles(page)).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('takes the records of a dataset and the acronyms, each with its search', async ({ page }) => {
  await page.goto('/?view=data&dataset=sources&data-q=concordia');
  await page.getByRole('button', { name: /^Add the table “Records of .+” to the briefing$/ }).click();
  await page.goto('/?view=data&dataset=measures');
  await page.getByRole('button', { name: /^Add the table “Records of .+” to the briefing$/ }).click();
  await page.goto('/?view=glossary');
  await page.getByRole('button', { name: 'Add the table “Acronyms of the report” to the briefing' }).click();
  await page.getByRole('button', { name: 'Open the briefing, 3 items' }).click();
  await expect(panel(page).getByText(/^Table, \d+ rows?$/)).toHaveCount(3);
  await expect(panel(page).getByText(/Filtered to text “concordia”/)).toBeVisible();
  await expect(titles(page).nth(1)).toHaveText(/^Records of /);
});

test('drags an item by its handle', async ({ page }) => {
  await addFirstTwo(page);
  await openBriefing(page);
  const last = panel(page).locator('.briefing-handle').last();
  await last.scrollIntoViewIfNeeded();
  const from = await last.boundingBox();
  const rows = panel(page).locator('.briefing-item');
  const to = await rows.nth(1).boundingBox();
  if (from === null || to === null) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + to.height * 0.4, { steps: 5 });
  await page.mouse.up();
  await expect(titles(page).last()).toHaveText('The papers');
});

const IN = {
  en: {
    choose: 'English',
    papers: /papers/i,
    region: 'Guangdong',
    notes: 'Sources',
    month: 'Feb 2024',
    tag: 'en-GB',
    printed: ['Briefing:AIsafetyinChina', 'Sources', 'ConcordiaAI'],
  },
  zh: {
    choose: '中文',
    papers: /论文/,
    region: '广东',
    notes: '来源',
    month: '2024年2月',
    tag: 'zh-Hans',
    printed: ['简报：中国人工智能安全', '来源', '安远AI'],
  },
} as const;

for (const language of ['en', 'zh'] as const) {
  const words = IN[language];

  test(`becomes slides, a document and archives that say what was chosen (${language})`, async ({ page }) => {
    await addFirstTwo(page);
    await openBriefing(page);
    await panel(page).getByLabel('Caption').first().fill('Mine 我的');
    await panel(page).getByLabel(words.choose).check();
    await expect(titles(page).nth(1)).toHaveText(words.papers);
    const chosen = await titles(page).allTextContents();

    const slides = unzipSync(await bytesOf(await fetched(page, 'PowerPoint')));
    const text = (pattern: RegExp): string =>
      Object.keys(slides)
        .filter((name) => pattern.test(name))
        .map((name) => strFromU8(slides[name] ?? new Uint8Array()))
        .join('\n');
    expect(Object.keys(slides).filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name))).toHaveLength(1);
    for (const said of ['Mine', '我的', words.region]) expect(text(/^ppt\/slides\/slide\d+\.xml$/)).toContain(said);
    expect(text(/^ppt\/notesSlides\//)).toContain(words.notes);
    expect(text(/^ppt\/charts\/chart\d+\.xml$/)).toContain(words.month);

    const html = strFromU8(await bytesOf(await fetched(page, 'Document (HTML)')));
    const copy = await page.context().newPage();
    await copy.setContent(html);
    await expect(copy.locator('html')).toHaveAttribute('lang', words.tag);
    await expect(copy.locator('article h2')).toHaveCount(3);
    for (const [at, title] of chosen.entries()) await expect(copy.locator('article h2').nth(at)).toContainText(title);
    await expect(copy.locator('article .caption')).toHaveText('Mine 我的');
    const marks = await copy
      .locator('a[href^="#source-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const notes = await copy.locator('ol.sources li').evaluateAll((items) => items.map(({ id }) => `#${id}`));
    expect(new Set(marks)).toEqual(new Set(notes));
    expect(new Set(notes).size).toBe(notes.length);
    await expectAccessible(copy);
    expect(await overflowsSideways(copy)).toBe(false);
    await copy.close();

    const markdown = unzipSync(await bytesOf(await fetched(page, 'Markdown and images (ZIP)')));
    const said = strFromU8(markdown['briefing.md'] ?? new Uint8Array());
    const images = Object.keys(markdown).filter((name) => name.startsWith('images/'));
    expect(images).toHaveLength(2);
    for (const image of images) {
      expect(said).toContain(`](${image})`);
      expect(PNG.sync.read(Buffer.from(markdown[image] ?? [])).width).toBe(2400);
    }
    for (const title of chosen) expect(said).toContain(`\n## ${title}`);
    const cited = [...said.matchAll(/(\[\^\d+\])(?!:)/g)].map(([mark]) => mark);
    const defined = [...said.matchAll(/^(\[\^\d+\]): /gm)].map(([, mark]) => mark);
    expect(new Set(cited)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);

    const pictures = unzipSync(await bytesOf(await fetched(page, 'Images (ZIP)')));
    expect(Object.keys(pictures).map((name) => name.slice(name.lastIndexOf('.')))).toEqual([
      '.png',
      '.svg',
      '.png',
      '.svg',
    ]);
    for (const [name, bytes] of Object.entries(pictures)) {
      const record = name.endsWith('png') ? readRecord(pngText(bytes) ?? '') : recordInSvg(strFromU8(bytes));
      expect(name).toContain(`-${record?.figure}-${language}.`);
      expect(chosen).toContain(record?.title);
      if (name.endsWith('png')) expect(PNG.sync.read(Buffer.from(bytes)).width).toBe(2400);
    }
  });

  test(`prints on A4 with its figures and its sources (${language})`, async ({ page }) => {
    const printout = await watchPrinter(page);
    await addFirstTwo(page);
    await openBriefing(page);
    await panel(page).getByLabel(words.choose).check();
    await expect(titles(page).nth(1)).toHaveText(words.papers);
    const chosen = (await titles(page).allTextContents()).map((title) => title.replaceAll(/\s/g, ''));
    expect(chosen).toHaveLength(3);
    await panel(page).getByRole('button', { name: 'Print or PDF', exact: true }).click();
    const { pages, size, words: printed } = await printout();
    expect(pages).toBeGreaterThan(2);
    expect(size.map(Math.round)).toEqual([595, 842]);
    for (const each of [...words.printed, ...chosen]) expect(printed).toContain(each);
  });
}

test('composes slides on a stage, by keyboard, and writes what it shows', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await addFirstTwo(page);
  await openBriefing(page);
  const stage = panel(page).getByRole('region', { name: 'Slides' });
  const strip = stage.getByRole('list', { name: 'Choose a slide' }).getByRole('button');
  await expect(stage.getByRole('textbox', { name: 'Classification' })).toBeVisible();
  await stage.getByRole('textbox', { name: 'Classification' }).fill('Internal 内部');
  const before = await strip.count();
  await strip.nth(1).focus();
  await page.keyboard.press('Enter');
  await stage.getByRole('radio', { name: 'One figure' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(stage.getByRole('radio', { name: 'Two side by side' })).toBeChecked();
  await expect(strip).toHaveCount(before - 1);
  await stage.getByRole('textbox', { name: 'Headline' }).fill('Papers, and who wrote them');
  await expect(stage.getByRole('img', { name: /Papers, and who wrote them$/ })).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(strip).toHaveCount(before - 1);
  const deck = unzipSync(await bytesOf(await fetched(page, 'PowerPoint')));
  const slides = Object.keys(deck).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(before - 1);
  const second = strFromU8(deck['ppt/slides/slide2.xml'] ?? new Uint8Array());
  for (const said of ['Papers, and who wrote them', 'Internal', '内部']) expect(second).toContain(said);
  expect(second.match(/<p:(?:graphicFrame|pic)>/g)).toHaveLength(2);
});

test('says in words that memory has run out, and that the browser refuses a download', async ({ page }) => {
  await addFirstTwo(page);
  await openBriefing(page);
  await page.evaluate(() => {
    Reflect.set(HTMLCanvasElement.prototype, 'toBlob', (done: BlobCallback) => done(null));
  });
  await panel(page).getByRole('button', { name: 'Images (ZIP)', exact: true }).click();
  await expect(panel(page).getByRole('alert')).toContainText('The browser has too little memory for these pictures.');
  await page.evaluate(() => {
    Reflect.set(URL, 'createObjectURL', () => {
      throw new DOMException('downloads are forbidden here', 'NotAllowedError');
    });
  });
  await panel(page).getByRole('button', { name: 'Document (HTML)', exact: true }).click();
  await expect(panel(page).getByRole('alert')).toHaveText('The file could not be made: downloads are forbidden here');
  await expect(panel(page).getByRole('button', { name: 'Document (HTML)', exact: true })).toBeEnabled();
});

test('stops when told to', async ({ page }) => {
  await addFirstTwo(page);
  await openBriefing(page);
  // The work waits for its writer, so that it cannot be done before it is cancelled.
  let goOn = (): void => {};
  const cancelled = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/archive-*.js', async (route) => {
    await cancelled;
    await route.continue();
  });
  await panel(page).getByRole('button', { name: 'Images (ZIP)', exact: true }).click();
  await expect(panel(page).getByRole('progressbar', { name: 'Progress' })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Cancel' }).click();
  goOn();
  await expect(panel(page).getByText('Cancelled. Nothing was written.')).toBeVisible();
});

test('travels as a link and as a file, and refuses what is no briefing', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await addFirstTwo(page);
  await openBriefing(page);
  const before = await titles(page).allTextContents();
  await panel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(panel(page).getByText('The link with the whole briefing is on the clipboard.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);
  const file = await fetched(page, 'Export as a file');
  const kept = await file.path();

  await panel(page).getByRole('button', { name: 'Remove all' }).click();
  await expect(titles(page)).toHaveCount(0);
  await page.goto(link);
  await panel(page).getByRole('button', { name: 'Open it', exact: true }).click();
  await expect(titles(page)).toHaveCount(3);
  await expect(panel(page).locator('img.briefing-preview')).toHaveCount(2);
  expect(await titles(page).allTextContents()).toEqual(before);
  expect(new URL(page.url()).searchParams.has('briefing')).toBe(false);

  await panel(page).getByRole('button', { name: 'Remove all' }).click();
  await panel(page).getByLabel('Import a file').setInputFiles(kept);
  await expect(titles(page)).toHaveCount(3);
  await panel(page)
    .getByLabel('Import a file')
    .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(panel(page).getByRole('alert')).toContainText('It does not hold a briefing of this dashboard.');
  await expect(titles(page)).toHaveCount(3);

  await page.goto('/?briefing=nonsense');
  await expect(panel(page).getByRole('alert')).toContainText('The briefing in this link cannot be read');
});

test('keeps an item whose figure is gone, and says so', async ({ page }) => {
  await page.goto('/?view=research&tray=yes');
  const items = [
    { search: '?view=research', figure: 'no-such-figure', caption: '' },
    { search: '?view=law', figure: 'provisions', caption: '', data: 'ffff' },
  ];
  const buffer = Buffer.from(JSON.stringify({ format: 'ai-safety-atlas briefing', version: 1, items }));
  await panel(page)
    .getByLabel('Import a file')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer });
  await expect(panel(page).getByText(/“no-such-figure” is not drawn under Research/)).toBeVisible();
  await expect(panel(page).getByText(/The data has changed since this was added/)).toBeVisible();
  await fetched(page, 'PowerPoint');
  await expect(panel(page).getByText(/1 item could not be drawn and is left out/)).toBeVisible();
});

test('fits a phone', async ({ page }) => {
  await addFirstTwo(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?view=provinces&tray=yes');
    await expect(panel(page).locator('img.briefing-preview')).toHaveCount(2);
    expect(await overflowsSideways(page)).toBe(false);
    expect(await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  }
});
