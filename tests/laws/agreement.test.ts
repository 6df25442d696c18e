import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLegalPlaces, readLegalPlace } from '#lib/legal-place.ts';
import { en } from '#i18n/en/messages.ts';
import { zh } from '#i18n/zh/messages.ts';
import { agreementLevel, agreementLevels, agreementOf, onlyDraftOf } from '#model/agreement.ts';
import { axisMonths, inTimeOrder, isAfter, monthsHolding } from '#model/lineage.ts';
import { CELL_STATES } from '#model/source.ts';

const drafts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 6 });
const states = drafts.chain((names) =>
  fc
    .array(fc.constantFrom(...CELL_STATES), { minLength: names.length, maxLength: names.length })
    .map((own) => names.map((draft, at) => ({ draft, state: own[at] ?? 'not-coded' }))),
);

describe('agreement between any number of drafts', () => {
  it('says shared, only, some or none exactly when the states do, and open when one is not coded', () => {
    fc.assert(
      fc.property(states, (own) => {
        const yes = own.filter(({ state }) => state === 'yes').map(({ draft }) => draft);
        const agreement = agreementOf(own);
        if (own.some(({ state }) => state === 'not-coded')) expect(agreement).toEqual({ kind: 'open' });
        else if (yes.length === 0) expect(agreement).toEqual({ kind: 'none' });
        else if (yes.length === 1) expect(agreement).toEqual({ kind: 'only', draft: yes[0] });
        else if (yes.length === own.length) expect(agreement).toEqual({ kind: 'shared' });
        else expect(agreement).toEqual({ kind: 'some', drafts: yes });
      }),
    );
  });

  it('does not mind the order of the drafts', () => {
    fc.assert(
      fc.property(states, (own) => {
        expect(agreementLevel(agreementOf(own.toReversed()))).toBe(agreementLevel(agreementOf(own)));
      }),
    );
  });

  it('has a level for whatever it finds, and finds the draft again in the level', () => {
    fc.assert(
      fc.property(states, (own) => {
        const agreement = agreementOf(own);
        const level = agreementLevel(agreement);
        expect(agreementLevels(own.map(({ draft }) => draft))).toContain(level);
        expect(onlyDraftOf(level)).toBe(agreement.kind === 'only' ? agreement.draft : null);
      }),
    );
  });

  it('has no agreement of one draft with itself', () => {
    expect(agreementOf([{ draft: 'a', state: 'yes' }])).toEqual({ kind: 'only', draft: 'a' });
    expect(agreementLevels(['a'])).not.toContain('shared');
  });
});

const span = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 40 })).map(([from, more]) => ({
  from,
  to: from + more,
}));
const place = fc.record({
  unit: fc.constantFrom('article' as const, 'chapter' as const),
  spans: fc.array(span, { minLength: 1, maxLength: 3 }),
});

describe('places in a law', () => {
  it('read back from the way English writes them', () => {
    fc.assert(
      fc.property(place, (where) => {
        expect(readLegalPlace(en.law.place(where))).toEqual(where);
      }),
    );
  });

  it('say the same numbers in Chinese', () => {
    fc.assert(
      fc.property(place, (where) => {
        const numbers = [...zh.law.place(where).matchAll(/\d+/g)].map(Number);
        expect(numbers).toEqual(where.spans.flatMap(({ from, to }) => (from === to ? [from] : [from, to])));
      }),
    );
    expect(zh.law.place({ unit: 'article', spans: [{ from: 50, to: 57 }] })).toBe('第50—57条');
    expect(zh.law.place({ unit: 'chapter', spans: [{ from: 3, to: 3 }] })).toBe('第3章');
    expect(zh.figure.reportPlace('Articles 49, 53')).toBe('第49、53条');
  });

  it('sort by chapter, then number, with the unreadable last', () => {
    const given = ['Article 95', 'somewhere', 'Articles 50-57', 'Chapter 3', 'Article 9', 'Articles 50–55'];
    const sorted = ['Chapter 3', 'Article 9', 'Articles 50–55', 'Articles 50-57', 'Article 95', 'somewhere'];
    expect(given.toSorted(compareLegalPlaces)).toEqual(sorted);
  });

  it('are ordered consistently', () => {
    const spelled = fc.oneof(place.map(en.law.place), fc.string());
    fc.assert(
      fc.property(spelled, spelled, spelled, (a, b, c) => {
        expect(Math.sign(compareLegalPlaces(a, b))).toBe(-Math.sign(compareLegalPlaces(b, a)) + 0);
        if (compareLegalPlaces(a, b) <= 0 && compareLegalPlaces(b, c) <= 0) {
          expect(compareLegalPlaces(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

const year = fc.integer({ min: 2019, max: 2029 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${String(d).padStart(2, '0')}`);
const date = fc.option(fc.oneof(year, month, day));

describe('a lineage in time', () => {
  it('keeps everything, dated things in order and undated ones last', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ date })), (items) => {
        const ordered = inTimeOrder(items);
        expect(new Set(ordered)).toEqual(new Set(items));
        const dates = ordered.map((item) => item.date);
        const known = dates.filter((each) => each !== null);
        expect(dates.slice(0, known.length)).toEqual(known.toSorted());
      }),
    );
  });

  it('has an axis that holds every date and names its first month', () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const held = monthsHolding(dates);
        const known = dates.filter((each) => each !== null);
        expect(held === null).toBe(known.length === 0);
        if (held === null) return;
        for (const each of known) {
          expect(held.from.slice(0, each.length) <= each).toBe(true);
          expect(held.to.slice(0, each.length) >= each.slice(0, 7)).toBe(true);
        }
        const named = axisMonths(held.from, held.to);
        expect(named[0]).toBe(held.from);
        expect(named.every((each) => each >= held.from && each <= held.to)).toBe(true);
      }),
    );
  });

  it('calls nothing later than a day in which it may lie', () => {
    expect(isAfter('2024-05', '2024-05-14')).toBe(false);
    expect(isAfter('2024', '2024-05-14')).toBe(false);
    expect(isAfter('2024-05-15', '2024-05-14')).toBe(true);
    expect(isAfter('2025', '2024-05-14')).toBe(true);
    expect(isAfter(null, '2024-05-14')).toBe(false);
  });
});
