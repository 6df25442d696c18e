import type { JSHandle, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { dialog, saved } from './exports.ts';
import { expect, openView, test } from './reader.ts';

for (const [how, arrive] of [
  ['dropped', drop],
  ['pasted', paste],
] as const) {
  for (const [kind, type] of [
    ['PNG', 'image/png'],
    ['SVG', 'image/svg+xml'],
  ] as const) {
    test(`a figure comes back: the ${how} ${kind} opens its exact view`, async ({ page }) => {
      await page.goto('/?view=research&direction=robustness&months-as=lines&export=months');
      const { bytes, name } = await saved(page, () =>
        dialog(page).getByRole('button', { name: kind, exact: true }).click(),
      );
      await page.goto('/?view=provinces');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await arrive(page, bytes, name, type);
      await expect(page).toHaveURL(/\?view=research&direction=robustness&months-as=lines$/);
      await expect(page.getByRole('status', { name: 'Figure opened' })).toContainText(
        'Its numbers are those of the data here.',
      );
    });
  }
}

test('a figure of other data says which numbers have changed', async ({ page }) => {
  await page.goto('/?view=research&export=direction');
  const { bytes } = await saved(page, () => dialog(page).getByRole('button', { name: 'SVG', exact: true }).click());
  const old = bytes
    .toString('utf8')
    .replace('&quot;robustness&quot;:57', '&quot;robustness&quot;:55')
    .replace(/(&quot;dataHash&quot;:&quot;)\w{4}/, '$10000');
  await page.goto('/?view=law');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page, Buffer.from(old), 'old.svg', 'image/svg+xml');
  const panel = page.getByRole('status', { name: 'Figure opened' });
  await expect(panel).toContainText('It was made from another state of the data.');
  await expect(panel).toContainText('Robustness: was 55, is 57');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Alignment is the most common direction/);
});

test('files from elsewhere and broken ones change nothing, and are said to be of no use', async ({ page }) => {
  await page.goto('/?view=research&direction=alignment&export=months');
  const { bytes: own } = await saved(page, () =>
    dialog(page).getByRole('button', { name: 'SVG', exact: true }).click(),
  );
  await page.goto('/?view=research&direction=alignment');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const photo = PNG.sync.write(new PNG({ width: 2, height: 2 }));
  const strange: readonly (readonly [string, string, Buffer])[] = [
    ['photo.png', 'image/png', photo],
    ['cut-off.png', 'image/png', photo.subarray(0, 20)],
    ['noise.png', 'image/png', Buffer.from([0, 255, 137, 80, 78, 71])],
    ['empty.png', 'image/png', Buffer.alloc(0)],
    ['drawing.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['cut-off.svg', 'image/svg+xml', own.subarray(0, own.indexOf('&quot;address'))],
    ['other.svg', 'image/svg+xml', Buffer.from('<svg><metadata id="atlas-figure">{"format":1}</metadata></svg>')],
    ['notes.txt', 'text/plain', Buffer.from('?view=law')],
  ];
  const panel = page.getByRole('status', { name: 'Figure opened' });
  for (const [name, type, bytes] of strange) {
    await drop(page, bytes, name, type);
    await expect(panel, name).toContainText(
      type.startsWith('image/') ? /no longer says which view|holds no view/ : 'This file holds no view',
    );
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await expect(panel).toBeHidden();
  }
  await paste(page, photo, 'photo.png', 'image/png');
  await expect(panel).toContainText('This PNG no longer says which view it shows');
  await expect(page).toHaveURL(/\?view=research&direction=alignment$/);
});

test('a copied image keeps its view on its way through the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, '?view=research&direction=alignment&export=months');
  await page.getByRole('dialog').getByRole('button', { name: 'Copy image' }).click();
  await expect(page.getByText('The image is on the clipboard.')).toBeVisible();
  await openView(page, '?view=law');
  await page.keyboard.press('ControlOrMeta+V');
  const panel = page.getByRole('status', { name: 'Figure opened' });
  await expect(panel).toContainText('Its numbers are those of the data here.');
  await expect(page).toHaveURL(/\?view=research&direction=alignment$/);
});

async function drop(page: Page, bytes: Buffer, name: string, type: string): Promise<void> {
  const transfer = await transferOf(page, bytes, name, type);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** As a browser pastes a copied file; a page may not press the keys for it. */
async function paste(page: Page, bytes: Buffer, name: string, type: string): Promise<void> {
  const transfer = await transferOf(page, bytes, name, type);
  await page.evaluate((clipboardData) => {
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, transfer);
}

function transferOf(page: Page, bytes: Buffer, name: string, type: string): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ({ content, file, kind }) => {
      const binary = atob(content);
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(binary, (character) => character.charCodeAt(0))], file, { type: kind }));
      return data;
    },
    { content: bytes.toString('base64'), file: name, kind: type },
  );
}
