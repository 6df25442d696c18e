import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect } from './reader.ts';

/** The dialog of an export. */
export const dialog = (page: Page): Locator =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'PNG', exact: true }) });

type Saved = { readonly name: string; readonly bytes: Buffer };

/** The file that an act brings. */
export async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: await contentOf(file) };
}

async function contentOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

/** A picture's files: one, or those of a ZIP where it takes several. */
export function partsOf({ name, bytes }: Saved): Saved[] {
  if (!name.endsWith('.zip')) return [{ name, bytes }];
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  expect(parts.length).toBeGreaterThan(1);
  return parts.map(([part, content]) => ({ name: part, bytes: Buffer.from(content) }));
}
