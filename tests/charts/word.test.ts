import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '#charts/export/briefing/document.ts';
import { footnotesOf } from '#charts/export/briefing/footnotes.ts';
import { MOST_HEIGHT, pageParts } from '#charts/export/briefing/page-pictures.ts';
import type { Booklet } from '#charts/export/briefing/piece.ts';
import { wordOf } from '#charts/export/briefing/word.ts';
import type { Sheet } from '#charts/export/sheet/content.ts';
import { sheetWord } from '#charts/export/sheet/word.ts';
import { LANGUAGES, type Language } from '#i18n/language.ts';
import { DOT, drawnOf, publishedBooklet } from '#tests/fixtures/booklet.ts';
import { officeFaults, WITHOUT_VALIDATOR } from '#tests/fixtures/ooxml-validator.ts';
import { partsOf } from '#tests/fixtures/office-parts.ts';

const CHOSEN = [
  ['?view=research', 'months', 'direction', 'papers-table'],
  ['?view=provinces', 'matrix'],
  ['?view=groups'],
] as const;
const CAPTION = 'Seen on 2024-03-15\nand <again> & later';

function bookletIn(language: Language): Booklet {
  const booklet = publishedBooklet(language, CHOSEN);
  return { ...booklet, pieces: booklet.pieces.map((piece) => ({ ...piece, caption: CAPTION })) };
}

const wordIn = (booklet: Booklet): Promise<Uint8Array<ArrayBuffer>> =>
  wordOf(booklet, {
    signal: new AbortController().signal,
    onProgress: () => {},
    picturesOf: () => Promise.resolve([{ png: DOT, width: 720, height: 400 }]),
  });

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.each(LANGUAGES)('a briefing as a document of Word (%s)', (language) => {
  const booklet = bookletIn(language);
  const footnotes = footnotesOf(booklet.pieces.map(({ refs }) => refs));
  let file: Uint8Array<ArrayBuffer>;
  let body = '';
  let parts: ReturnType<typeof partsOf>;
  beforeAll(async () => {
    file = await wordIn(booklet);
    parts = partsOf(file);
    body = parts.get('word/document.xml') ?? '';
  });

  it('has each source in one footnote, whose later references lead to it', () => {
    const placed = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(placed).toEqual(footnotes.map(({ number }) => number));
    const again = [...body.matchAll(/NOTEREF note_(\d+) /g)].map(([, id]) => Number(id));
    expect(again.length).toBeGreaterThan(0);
    for (const number of again) expect(body).toContain(`w:name="note_${number}"`);
    expect(parts.get('word/footnotes.xml')).toContain('Concordia');
  });

  it('has headings, captions, table heads and descriptions of pictures of Word’s own', () => {
    const tables = booklet.pieces.filter(({ spec }) => spec === null).length;
    expect(tables).toBe(1);
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(booklet.pieces.length);
    expect(count(body, /<w:pStyle w:val="Title"\/>/g)).toBe(1);
    expect(count(body, /SEQ Figure /g)).toBe(booklet.pieces.length - tables);
    expect(count(body, /SEQ Table /g)).toBe(tables);
    expect(count(body, /<w:tblHeader/g)).toBe(tables);
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, alt]) => alt ?? '');
    expect(described).toHaveLength(booklet.pieces.length - tables);
    expect(parts.get('word/styles.xml')).toContain(`w:val="${language === 'zh' ? 'zh-CN' : 'en-GB'}"`);
    expect(parts.get('word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"');
    expect(parts.get('docProps/core.xml')).toContain(booklet.title);
  });

  it('keeps the lines of a caption, and dates in one line', () => {
    expect(count(body, /<w:br\/>/g)).toBeGreaterThanOrEqual(booklet.pieces.length);
    expect(body).toContain('<w:noBreakHyphen/>');
    expect(body).not.toMatch(/>[^<]*\d{4}-\d{2}-\d{2}[^<]*<\/w:t>/);
  });

  it('has no fault by the Open XML SDK', async ({ skip }) => {
    const faults = await officeFaults(`${language}.docx`, file);
    if (faults === null) skip(WITHOUT_VALIDATOR);
    expect(faults).toEqual([]);
  }, 60_000);
});

it('a sheet in both languages is a document without fault, its notes beside each language', async ({ skip }) => {
  const sheets = LANGUAGES.map((language): Sheet => {
    const { wording, pieces } = publishedBooklet(language, [['?view=research', 'months']]);
    const [piece] = pieces;
    const words = piece?.framing.title ?? '';
    return {
      wording,
      kicker: 'Kicker',
      headline: words,
      figure: piece ?? null,
      figureNotes: [],
      lists: [
        {
          title: '',
          points: [
            { words, notes: [1, 2] },
            { words, notes: [2], stamp: piece?.spec ?? null },
          ],
        },
      ],
      gaps: ['A gap', 'Another'],
      notes: [
        { number: 1, words: 'A source.' },
        { number: 2, words: 'Another source.' },
      ],
      imprint: 'Imprint.',
      address: 'https://example.org/?view=research&lang=zh',
    };
  });
  const file = await sheetWord(sheets, new AbortController().signal, {
    figure: () => Promise.resolve({ png: DOT, width: 690, height: 300 }),
    stamp: () => Promise.resolve(DOT),
    code: () => Promise.resolve(DOT),
  });
  const body = partsOf(file).get('word/document.xml') ?? '';
  expect(count(body, /<w:footnoteReference /g)).toBe(4);
  expect(count(body, /w:numRestart w:val="eachSect"/g)).toBe(2);
  const faults = await officeFaults('sheet.docx', file);
  if (faults === null) skip(WITHOUT_VALIDATOR);
  expect(faults).toEqual([]);
}, 60_000);

it('a figure higher than a page is divided, and nothing of it is lost', () => {
  const [tall] = publishedBooklet('en', [['?view=international'], ['?view=law'], ['?view=groups']]).pieces.toSorted(
    (one, other) => pageParts(other).length - pageParts(one).length,
  );
  if (tall === undefined) throw new Error('no figure');
  const parts = pageParts(tall);
  expect(parts.length).toBeGreaterThan(1);
  for (const { size } of parts) expect(size.height).toBeLessThanOrEqual(MOST_HEIGHT);
  parts.forEach(({ units }, at) => expect(units.from).toBe(parts[at - 1]?.units.to ?? 0));
});

it('Pandoc finds every picture of the HTML document', ({ skip }) => {
  const booklet = bookletIn('en');
  const html = documentOf(booklet, '', drawnOf(booklet));
  let native = '';
  try {
    native = execFileSync('pandoc', ['-f', 'html', '-t', 'native'], { input: html, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') skip('Pandoc is not installed');
    throw error;
  }
  const drawn = booklet.pieces.filter(({ spec }) => spec !== null);
  expect(count(native, /\bImage\s+\(/g)).toBe(drawn.length);
}, 60_000);
