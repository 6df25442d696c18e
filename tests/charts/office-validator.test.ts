import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { pieceOfSpec, type Booklet, type Piece } from '#charts/export/briefing/piece.ts';
import { slidesOf } from '#charts/export/briefing/slides.ts';
import { LANGUAGES, type Language } from '#i18n/language.ts';
import { SLIDE_LAYOUTS } from '#model/deck.ts';
import { DOT, publishedBooklet } from '#tests/fixtures/booklet.ts';
import { officeFaults, WITHOUT_VALIDATOR } from '#tests/fixtures/ooxml-validator.ts';
import { allFigures } from '#tests/fixtures/figures.ts';

// The Open XML SDK, which knows the formats of Office better than LibreOffice does: whatever it finds may make Office ask
// whether a file is to be repaired.

/** Every published figure of every kind, and a table of records, on slides of every layout. */
async function everything(language: Language): Promise<Booklet> {
  const booklet = publishedBooklet(language, [['?view=research&direction=alignment', 'papers-table']]);
  const given = { id: '', caption: '', provenance: booklet.pieces[0]!.provenance };
  const specs = await allFigures(language);
  expect(new Set(specs.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  const modes = ['share', 'lines', 'cumulative'].flatMap(
    (mode) => publishedBooklet(language, [[`?view=research&months-as=${mode}`, 'months']]).pieces,
  );
  const pieces: Piece[] = [
    ...specs.map((spec) => pieceOfSpec(spec, false, given, booklet.wording)),
    ...specs.filter(({ kind }) => kind === 'matrix').map((spec) => pieceOfSpec(spec, true, given, booklet.wording)),
    ...modes,
    ...booklet.pieces,
  ].map((piece, at) => ({
    ...piece,
    id: `item ${at}`,
    caption: at % 3 === 0 ? 'Words & <words> 说明\nand more' : '',
    slide: {
      layout: SLIDE_LAYOUTS[at % 7] ?? 'one',
      headline: at % 5 === 0 ? '自己的 headline' : '',
      isDivided: at % 2 === 0,
    },
  }));
  const deck = { title: 'A & B', kicker: 'Kicker', author: 'Author 作者', date: '2026', classification: '内部' };
  return { ...booklet, pieces, deck };
}

for (const language of LANGUAGES) {
  it(
    `the Open XML SDK finds no fault in a deck of all figures and layouts (${language})`,
    { timeout: 240_000 },
    async ({ skip }) => {
      const deck = await slidesOf(await everything(language), {
        signal: new AbortController().signal,
        onProgress: () => {},
        pictureOf: () => Promise.resolve(DOT),
      });
      const faults = await officeFaults(`${language}.pptx`, deck);
      if (faults === null) skip(WITHOUT_VALIDATOR);
      expect(faults).toEqual([]);
      const books = Object.entries(unzipSync(deck)).filter(([name]) => name.endsWith('.xlsx'));
      expect(books.length).toBeGreaterThan(5);
      for (const [name, bytes] of books.slice(0, 6))
        expect([name, await officeFaults(`${language}-${name.replaceAll('/', '-')}`, bytes)]).toEqual([name, []]);
    },
  );
}
