import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceOfSpec } from '#charts/export/briefing/piece.ts';
import type { Sheet } from '#charts/export/sheet/content.ts';
import { A4, codeOf, laySheet } from '#charts/export/sheet/layout.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { publishedBooklet } from '#tests/fixtures/booklet.ts';
import { allFigures } from '#tests/fixtures/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const figures = publishedBooklet('en', [
  ['?view=research', 'months'],
  ['?view=provinces', 'matrix'],
]).pieces;

/** Words of any length up to so many letters: with spaces, without, and in Chinese. */
const words = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.constantFrom('word ', 'unbroken', '安全', 'A, b; c: 12 '))
    .map(([length, of]) => of.repeat(Math.ceil(length / of.length)).slice(0, length));

const point = (stamped: boolean) =>
  fc.record({
    words: words(900),
    notes: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }),
    stamp: fc.constant(stamped ? (figures[0]?.spec ?? null) : null),
  });

const sheet = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    isOverview: fc.boolean(),
    kicker: words(300),
    headline: words(600),
    figure: fc.constantFrom(...figures),
    points: fc.array(point(false), { maxLength: 3 }),
    stamped: fc.array(point(true), { minLength: 1, maxLength: 24 }),
    later: fc.array(point(true), { maxLength: 12 }),
    gaps: fc.array(words(500), { maxLength: 30 }),
    notes: fc.array(words(700), { maxLength: 60 }),
    imprint: words(400),
    address: words(3000),
  })
  .map(({ language, isOverview, figure, points, stamped, later, notes, ...rest }): Sheet => ({
    ...rest,
    wording: wordingOf(language),
    figure: isOverview ? null : figure,
    figureNotes: [],
    lists: isOverview
      ? [
          { title: '', points: stamped },
          { title: 'Later', points: later },
        ]
      : [{ title: '', points }],
    notes: notes.map((each, at) => ({ number: at + 1, words: each })),
  }));

/** Every text within the page, and none on another of the text around the figure. */
function expectOnOnePage(made: Sheet): void {
  const { drawn, bottom, figureHeight } = laySheet(made);
  expect(bottom).toBeLessThanOrEqual(A4.height);
  expect(drawn.size).toMatchObject(A4);
  for (const { text, x, y, width, height } of drawn.texts) {
    const place = `${text.slice(0, 40)} at ${x}, ${y}`;
    expect(x, place).toBeGreaterThanOrEqual(20);
    expect(x + width, place).toBeLessThanOrEqual(A4.width - 20);
    expect(y, place).toBeGreaterThanOrEqual(20);
    expect(y + height, place).toBeLessThanOrEqual(A4.height - 20);
  }
  expect(drawn.texts.length).toBeGreaterThan(3);
  if (made.figure !== null) expect(figureHeight).toBeGreaterThanOrEqual(200);
}

describe('a one-page sheet', () => {
  it('is one page, whatever the length of its texts', () => {
    fc.assert(fc.property(sheet, expectOnOnePage), { numRuns: 15 });
  }, 240_000);

  it('shows everything where there is room, and says what it leaves out', () => {
    const [figure] = figures;
    if (figure === undefined) throw new Error('no figure');
    const short: Sheet = {
      wording: wordingOf('en'),
      kicker: 'Kicker',
      headline: 'A headline',
      figure,
      figureNotes: [],
      lists: [{ title: '', points: [{ words: 'A point.', notes: [1] }] }],
      gaps: ['A gap'],
      notes: [{ number: 1, words: 'A source.' }],
      imprint: 'Imprint.',
      address: 'https://example.org/?view=research',
    };
    const { measure, drawn } = laySheet(short);
    expect(measure.scale).toBe(1);
    const said = drawn.texts.map(({ text }) => text).join('\n');
    for (const each of [
      'A headline',
      'A point.',
      '[1]',
      'A gap',
      '[1] A source.',
      'https://example.org/?view=research',
    ])
      expect(said).toContain(each);
    const long = laySheet({
      ...short,
      notes: Array.from({ length: 60 }, (_, at) => ({ number: at + 1, words: 'A long source. '.repeat(40) })),
    });
    expect(long.drawn.texts.map(({ text }) => text).join(' ')).toMatch(/\d+ more sources are in the dashboard/);
  });

  it.each(LANGUAGES)(
    'holds a figure of every kind (%s)',
    async (language) => {
      const [{ provenance }] = figures as [(typeof figures)[number]];
      const wording = wordingOf(language);
      const kinds = new Map((await allFigures(language)).map((spec) => [spec.kind, spec]));
      expect(kinds.size).toBeGreaterThan(12);
      for (const spec of kinds.values()) {
        expectOnOnePage({
          wording,
          kicker: wording.say.shell.siteName,
          headline: spec.title,
          figure: pieceOfSpec(spec, false, { id: '', caption: '', provenance }, wording),
          figureNotes: [1],
          lists: [{ title: '', points: [{ words: spec.title, notes: [1] }] }],
          gaps: spec.notes,
          notes: [{ number: 1, words: spec.source }],
          imprint: wording.say.briefing.document.independence,
          address: `https://example.org/${provenance.address}`,
        });
      }
    },
    240_000,
  );

  it('has a code of its address unless that is too long to be read from paper', () => {
    expect(codeOf('https://example.org/?view=research')?.length).toBeGreaterThan(20);
    expect(codeOf(`https://example.org/?${'x'.repeat(2000)}`)).toBeNull();
  });
});
