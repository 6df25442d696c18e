import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLanguage, fitText, heightOf } from '#charts/export/briefing/office-text.ts';
import type { Booklet, Piece } from '#charts/export/briefing/piece.ts';
import { boxesOf, inchesOf, LAYOUTS, type Box } from '#charts/export/briefing/slide-layout.ts';
import { planSlides } from '#charts/export/briefing/slide-plan.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { SLIDE_LAYOUTS, type ItemSlide } from '#model/deck.ts';
import { groupSlides, placesIn } from '#model/slide-groups.ts';
import { publishedBooklet } from '#tests/fixtures/booklet.ts';

const EDGE = 1e-9;
const isWithin = ({ x, y, w, h }: Box): boolean =>
  x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 1 + EDGE && y + h <= 1 + EDGE;
const overlap = (one: Box, other: Box): boolean =>
  one.x + one.w > other.x + EDGE &&
  other.x + other.w > one.x + EDGE &&
  one.y + one.h > other.y + EDGE &&
  other.y + other.h > one.y + EDGE;

const slide: fc.Arbitrary<ItemSlide> = fc.record({
  layout: fc.constantFrom(...SLIDE_LAYOUTS),
  headline: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 300 })),
  isDivided: fc.boolean(),
});
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem({ maxCount: 80 }),
  fc.constant('长'.repeat(900)),
);

describe('the boxes of a slide', () => {
  it('lie within it and apart from one another, whatever the layout and its captions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LAYOUTS), fc.array(fc.boolean(), { maxLength: 2 }), (layout, captions) => {
        const boxes = boxesOf(layout, { captions }).map(({ box }) => box);
        for (const [at, box] of boxes.entries()) {
          expect(isWithin(box)).toBe(true);
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
    );
  });

  it('have a place for every figure that the layout takes, and say what is what once', () => {
    for (const layout of LAYOUTS) {
      const roles = boxesOf(layout, { captions: [true, true] }).map(({ role, at }) => `${role} ${at}`);
      expect(new Set(roles).size).toBe(roles.length);
      const figures = roles.filter((role) => role.startsWith('figure'));
      expect(figures).toHaveLength(layout === 'title' || layout === 'notes' ? 0 : placesIn(layout));
      expect(roles.filter((role) => role.startsWith('title'))).toHaveLength(1);
    }
  });
});

describe('items on slides', () => {
  it('keep their order, each on one slide, and fill no layout with more than it takes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ slide: fc.option(slide, { nil: undefined }) })), (items) => {
        const groups = groupSlides(items);
        expect(groups.flatMap((group) => group.items)).toEqual(items);
        for (const group of groups) expect(group.items).toHaveLength(placesIn(group.slide.layout));
      }),
    );
  });
});

describe('text on a slide', () => {
  it('keeps within its room, however long', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 1, max: 12, noNaN: true }),
        fc.double({ min: 0.25, max: 4, noNaN: true }),
        fc.constantFrom('serif' as const, 'sans' as const),
        (texts, w, h, family) => {
          const paragraphs = texts.map((text) => [{ text }]);
          const fitted = fitText(paragraphs, { w, h }, [20, 14, 9, 7], family);
          expect(heightOf(fitted.paragraphs, w, fitted.size, family)).toBeLessThanOrEqual(h + EDGE);
          const said = fitted.paragraphs.flat().map(({ text }) => text);
          expect(said.join('') === texts.join('') || said.at(-1)?.endsWith('…')).toBe(true);
        },
      ),
    );
  });

  it('is all there in runs of a language, Chinese signs in Chinese and Latin letters in English', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('Zhang', '张三', ' (', ')', '2024', '，', '“', '”', ' ', '人工智能', '-', 'é'))
          .map((all) => all.join('')),
        fc.constantFrom(...LANGUAGES),
        (text, document) => {
          const runs = byLanguage(text, document);
          expect(runs.map((run) => run.text).join('')).toBe(text);
          for (const run of runs) expect(/\p{Script=Han}/u.test(run.text) && run.language === 'en').toBe(false);
          for (const run of runs) expect(/\p{Script=Latin}/u.test(run.text) && run.language === 'zh').toBe(false);
          for (const [at, run] of runs.entries()) expect(run.language).not.toBe(runs[at + 1]?.language);
        },
      ),
    );
  });
});

const published = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    publishedBooklet(language, [
      ['?view=research', 'months', 'direction', 'heatmap'],
      ['?view=provinces', 'matrix'],
      ['?view=law'],
      ['?view=research&direction=alignment', 'papers-table'],
    ]),
  ]),
) as Record<(typeof LANGUAGES)[number], Booklet>;

const booklet = fc
  .tuple(
    fc.constantFrom(...LANGUAGES),
    fc.array(fc.record({ at: fc.nat(20), slide, caption: words }), { minLength: 1, maxLength: 6 }),
    fc.record({ title: words, kicker: words, author: words, date: words, classification: words }),
  )
  .map(([language, chosen, deck]): Booklet => {
    const whole = published[language];
    const pieces = chosen.map(({ at, slide: own, caption }, place): Piece => {
      const piece = whole.pieces[at % whole.pieces.length]!;
      return { ...piece, id: `${place}`, caption, slide: own };
    });
    return { ...whole, deck, pieces };
  });

describe('the slides of a briefing', () => {
  it('hold every text and figure within the slide, apart from one another, each figure on one unless divided', () => {
    fc.assert(
      fc.property(booklet, (given) => {
        const plans = planSlides(given);
        for (const { texts, figures, title } of plans) {
          expect(texts.some(({ role }) => role === 'title') || title.trim() === '').toBe(true);
          const boxes = [...texts, ...figures].map(({ box }) => box);
          for (const [at, box] of boxes.entries()) {
            expect(isWithin(box)).toBe(true);
            for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
          }
          for (const { role, box, paragraphs, size } of texts) {
            const { w, h } = inchesOf(box);
            expect(heightOf(paragraphs, w, size, role === 'title' ? 'serif' : 'sans')).toBeLessThanOrEqual(h + EDGE);
          }
          for (const { box, shown } of figures) {
            if (shown.kind !== 'table') continue;
            const { w } = inchesOf(box);
            expect(shown.page.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(w + 1e-6);
          }
        }
        const groups = groupSlides(given.pieces);
        const own = plans.filter(({ items }) => items.length > 0);
        if (given.pieces.every((piece) => piece.slide?.isDivided !== true)) expect(own).toHaveLength(groups.length);
        expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
      }),
      { numRuns: 40 },
    );
  });
});
