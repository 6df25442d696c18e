import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentOf, printableOf } from '#charts/export/briefing/document.ts';
import { footnotesOf, numbersOf } from '#charts/export/briefing/footnotes.ts';
import { markdownOf } from '#charts/export/briefing/markdown.ts';
import { slidesOf } from '#charts/export/briefing/slides.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { drawnOf, publishedBooklet } from '#tests/fixtures/booklet.ts';

const CHOSEN = [
  ['?view=research', 'months', 'direction'],
  ['?view=provinces', 'matrix'],
  ['?view=law'],
  ['?view=groups'],
] as const;

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe.each(LANGUAGES)('a briefing as a document (%s)', (language) => {
  const booklet = publishedBooklet(language, CHOSEN);
  const html = documentOf(booklet, '', drawnOf(booklet));
  const footnotes = footnotesOf(booklet.pieces.map(({ refs }) => refs));

  it('cites every source once, and every mark leads to a source', () => {
    expect([...html.matchAll(/<div id="sdfootnote(\d+)"/g)].map(([, number]) => Number(number))).toEqual(
      footnotes.map(({ number }) => number),
    );
    expect(new Set(footnotes.map(({ source }) => source)).size).toBe(footnotes.length);
    const marks = [...html.matchAll(/href="#sdfootnote(\d+)sym"/g)].map(([, number]) => Number(number));
    expect(marks).toEqual(booklet.pieces.flatMap(({ refs }) => numbersOf(refs, footnotes)));
    expect(new Set(marks)).toEqual(new Set(footnotes.map(({ number }) => number)));
    const merged = footnotes.find(({ source }) => source === 'concordia-2024-spring');
    expect(merged?.places.length).toBeGreaterThan(2);
  });

  it('cites papers as papers or by their list, and no archive or remark in place of a source', () => {
    const words = html.slice(html.indexOf('<section class="notes"'));
    expect(words).not.toMatch(/Cornell|康奈尔|web page|网页|author list|作者名单|title and date|@[0-9a-f]{7}/);
    expect(words).toContain('papers.csv');
    expect(footnotes.length).toBeLessThan(40);
  });

  it('has a drawing and a table for each figure and loads nothing', () => {
    const pictures = [...html.matchAll(/<figure><img [^>]*alt="([^"]+)"[^>]*><figcaption>/g)].map(
      ([, alt]) => alt ?? '',
    );
    expect(pictures.map(plain)).toEqual(booklet.pieces.map(({ alt }) => alt));
    expect([...printableOf(booklet, '').html.matchAll(/<figure><svg /g)].length).toBeGreaterThanOrEqual(
      booklet.pieces.length,
    );
    expect([...html.matchAll(/<table>/g)]).toHaveLength(booklet.pieces.length);
    expect(html).not.toMatch(/<(?:script|link|iframe|svg)\b|url\((?!data:)|src="(?!data:)/);
    const words = plain(html.replaceAll(/<[^>]*>/g, '\n'));
    for (const { framing, table } of booklet.pieces) {
      for (const each of [framing.title, framing.subtitle, ...framing.notes]) expect(words).toContain(each);
      for (const cell of table.rows.flat().filter(Boolean)) expect(words).toContain(cell);
    }
  });

  it('leaves the folded tables out on paper', () => {
    expect(html).toContain('<details');
    expect(printableOf(booklet, '').html).not.toContain('<details');
  });

  it('brings no styles of its own to the printer, whom the policy of the page would not let them', () => {
    const { html: markup, styles } = printableOf(booklet, '@font-face{}');
    expect(markup).not.toMatch(/<style|\sstyle=/);
    expect(styles).toMatch(/^@font-face\{\}[^]*@page/);
  });

  it('says the same in Markdown', () => {
    const markdown = markdownOf(booklet, ({ figure }) => `images/${figure}.png`);
    // Pandoc would make a note of its own of each reference.
    for (const { number } of footnotes) {
      expect(markdown.split(`[^${number}]`), `note ${number}`).toHaveLength(3);
      expect(markdown).toContain(`\n[^${number}]: `);
    }
    const order = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    for (const piece of booklet.pieces) expect(markdown).toContain(`](images/${piece.figure}.png)`);
    const cells = markdown.split('\n').filter((line) => line.startsWith('| '));
    expect(cells).toHaveLength(booklet.pieces.reduce((sum, { table }) => sum + table.rows.length + 2, 0));
  });
});

const together = (text: string): string => text.replaceAll(/\s/g, '');

/** The first words of each slide: its finding. */
function headsOf(file: Uint8Array): string[] {
  const parts = unzipSync(file);
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) => together(plain(/<a:t>([^<]*)</.exec(strFromU8(parts[name] ?? new Uint8Array()))?.[1] ?? '')));
}

/** What each page of a PDF says, by poppler's tool; null where it is not installed. */
function pagesOf(path: string): string[] | null {
  try {
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1).map(together);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Where its part for slides is there as well: the tables of this project are tried with Calc alone. */
const OFFICE = ['/usr/lib/libreoffice/program', '/opt/libreoffice/program']
  .filter((folder) => existsSync(join(folder, 'libsdlo.so')))
  .map((folder) => join(folder, 'soffice'))[0];
it('opens in LibreOffice, a page for each slide, its words on the page of their slide', async ({ skip }) => {
  if (OFFICE === undefined) skip('LibreOffice is not installed (Debian: libreoffice-impress)');
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  try {
    const slides = new Map<string, string[]>();
    for (const language of LANGUAGES) {
      const booklet = publishedBooklet(language, [...CHOSEN, ['?view=glossary', 'acronyms-table']]);
      const file = await slidesOf(booklet, {
        signal: new AbortController().signal,
        onProgress: () => {},
        pictureOf: () => Promise.resolve(null),
      });
      writeFileSync(join(folder, `${language}.pptx`), file);
      slides.set(`${language}.pdf`, headsOf(file));
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = LANGUAGES.map((language) => join(folder, `${language}.pptx`));
    execFileSync(OFFICE ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    const made = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    expect(made.toSorted()).toEqual(['en.pdf', 'zh.pdf']);
    for (const [name, heads] of slides) {
      const text = pagesOf(join(folder, name));
      if (text === null) skip('pdftotext is not installed (Debian: poppler-utils)');
      expect(text).toHaveLength(heads.length);
      heads.forEach((head, at) => expect(text?.[at]).toContain(head));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
