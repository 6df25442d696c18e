import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefText } from '#app/judgements/brief-text.ts';
import { notesOf, shortNotes } from '#app/judgements/notes.ts';
import { figureAt, provenanceAt } from '#app/figure-at.ts';
import { VIEWS } from '#app/views.ts';
import { slidesOf } from '#charts/export/briefing/slides.ts';
import { pieceOfSpec, type Piece } from '#charts/export/briefing/piece.ts';
import { withDataHash } from '#data/data-hash.ts';
import { sourceById } from '#selectors/sources.ts';
import { stateOfItem } from '#state/briefing.ts';
import { listedEdition, published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { partsOf } from '#tests/fixtures/office-parts.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { briefOf } from '#views/overview/judgements.ts';
import type { Told } from '#views/figure-slots.ts';

const snapshot = publishedSnapshot();
const english = wordingOf('en');
const brief = briefOf(published('judgements').records, english);
const sourceOf = sourceById({ sources: published('sources') });
const setting = {
  wording: english,
  sourceOf,
  imprint: 'Edition X.',
  address: 'https://example.org/?view=overview&lang=en',
  today: '2026-11-30',
};

const told = fc.record({
  id: fc.string(),
  sentence: fc.string({ minLength: 1 }),
  figure: fc.constant('months'),
  address: fc.constant('?view=research'),
  isLater: fc.boolean(),
  refs: fc.array(
    fc.record({ source: fc.constantFrom('a', 'b'), at: fc.constantFrom('section 1', 'section 2', 'endnote 3') }),
    { minLength: 1, maxLength: 4 },
  ),
});

describe('the notes of judgements', () => {
  it('are numbered from 1, each told once, and every ref of a sentence stands in a note of its own', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), (all: readonly Told[]) => {
        const { notes, numbersOf } = notesOf(all, () => undefined);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1));
        expect(new Set(notes.map(({ source, places }) => JSON.stringify([source, places])))).toHaveProperty(
          'size',
          notes.length,
        );
        for (const each of all) {
          const own = numbersOf(each).map((number) => notes[number - 1]);
          for (const { source, at } of each.refs) {
            expect(own.some((note) => note?.source === source && note.places.some((place) => place.at === at))).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});

describe('the short notes', () => {
  it('tell a source in full once, and after that by the number of its first note', () => {
    const notes = notesOf(brief.told, sourceOf);
    const short = shortNotes(notes, sourceOf, english, '2026-11-30');
    expect(short.map(({ number }) => number)).toEqual(notes.notes.map(({ number }) => number));
    for (const [at, { source }] of notes.notes.entries()) {
      const first = notes.notes.find((note) => note.source === source)?.number;
      expect(short[at]?.words.startsWith(`As [${first}]`)).toBe(first !== at + 1);
    }
  });
});

describe('the judgements as text', () => {
  const text = briefText(brief, setting);

  it('has each sentence with its notes, those of the report before the later ones', () => {
    expect(text).toMatch(/^Chinese research on frontier AI safety has grown/);
    expect(text).toContain('up from 6 in the seven months before.[1]');
    const at = (words: string): number => text.indexOf(words);
    expect(at('Since then')).toBeGreaterThan(at('biosecurity.'));
    expect(at('1,112 generative AI services')).toBeGreaterThan(at('Since then'));
  });

  it('has sources with section and endnote, address and day of access', () => {
    expect(text).toContain(
      '[1] Concordia AI, The State of AI Safety in China, Spring 2024 Report, 14 May 2024, section 2.1, endnote 5, https://concordia-ai.com/wp-content/uploads/2024/05/State-of-AI-Safety-in-China-Spring-2024-Report-public.pdf (accessed 30 November 2026).',
    );
    for (const [, number] of text.matchAll(/\[(\d+)\]/g)) expect(text).toContain(`\n[${number}] `);
  });

  it('is in Chinese by GB/T 7714', () => {
    const wording = wordingOf('zh');
    const chinese = briefText(briefOf(published('judgements').records, wording), { ...setting, wording });
    expect(chinese).toContain('[R/OL]. 2024-05-14：第2.1节、尾注5.');
  });
});

async function pieces(): Promise<Piece[]> {
  const edition = await withDataHash(listedEdition());
  return Promise.all(
    brief.told.map(async ({ id, address, figure, sentence, refs }) => {
      const state = stateOfItem({ search: address });
      const source = { figures: await VIEWS[state.view].figures(), snapshot, edition };
      const spec = figureAt(source, state, figure, english);
      if (spec === undefined) throw new Error(`no figure ${figure}`);
      const piece = pieceOfSpec(spec, false, { id, caption: '', provenance: provenanceAt(source, state) }, english);
      return { ...piece, framing: { ...piece.framing, title: sentence }, refs };
    }),
  );
}

describe('the slides', () => {
  it('are a cover, one for each judgement, headed by its sentence, and the sources, with values and sources in the notes', async () => {
    const drawn = await pieces();
    const dot = new Uint8Array([137, 80, 78, 71]);
    const bytes = await slidesOf(
      {
        wording: english,
        title: brief.headline,
        imprint: '',
        site: 'https://example.org/',
        pieces: drawn,
        sourceOf,
      },
      {
        signal: new AbortController().signal,
        onProgress: () => {},
        pictureOf: () => Promise.resolve(dot),
      },
    );
    const parts = partsOf(bytes);
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(1 + brief.told.length);
    expect(slides.length).toBeLessThan(5 + brief.told.length);
    for (const { sentence } of brief.told) {
      expect(slides.some((name) => parts.get(name)?.includes(sentence.slice(0, 30).replaceAll('&', '&amp;')))).toBe(
        true,
      );
    }
    const notes = [...parts].filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
    expect(notes.some(([, xml]) => xml.includes('endnote 5'))).toBe(true);
  });
});
