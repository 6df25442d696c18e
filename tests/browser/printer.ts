import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect } from './reader.ts';

type Sheet = { readonly html: string; readonly css: string };
export type Printout = {
  readonly pages: number;
  /** Width and height of the first page in points. */
  readonly size: readonly number[];
  /** What the PDF says, without spaces; as the page says it where no reader of PDFs is installed. */
  readonly words: string;
};

/** Keeps what would go to the printer instead of opening the browser's dialog, and makes it a PDF as the browser would. */
export async function watchPrinter(page: Page): Promise<() => Promise<Printout>> {
  await page.addInitScript(() => {
    window.print = () => {
      const rules = [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
      const sheet: Sheet = {
        html: document.documentElement.outerHTML,
        css: rules.map(({ cssText }) => cssText).join(''),
      };
      Reflect.set(window.top ?? window, 'printed', sheet);
    };
  });
  return async () => {
    await page.waitForFunction(() => Reflect.has(window, 'printed'));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept just above
    const { html, css } = (await page.evaluate(() => Reflect.get(window, 'printed') as unknown)) as Sheet;
    const paper = await page.context().newPage();
    await paper.setContent(html);
    await paper.addStyleTag({ content: css });
    await paper.evaluate(() => document.fonts.ready);
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    const words = textOf(pdf) ?? (await paper.locator('body').textContent()) ?? '';
    await paper.close();
    const plain = pdf.toString('latin1');
    const box = /\/MediaBox\s*\[([\d. ]+)\]/.exec(plain)?.[1]?.split(' ').map(Number) ?? [];
    expect(box).toHaveLength(4);
    return {
      pages: plain.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
      size: box.slice(2),
      words: words.replaceAll(/\s/g, ''),
    };
  };
}

/** The text of a PDF by poppler's tool; null where it is not installed. */
function textOf(pdf: Buffer): string | null {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
