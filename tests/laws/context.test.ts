import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '#charts/kinds/timeline/clusters.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { TimelineEvent } from '#charts/kinds/timeline/spec.ts';
import { placeEvents, stretchOf } from '#charts/kinds/timeline/layout.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { monthsBetween } from '#lib/partial-date.ts';
import type { Clause } from '#model/clause.ts';
import { chosenWindow, closeWindow, isWithin, namedMonths } from '#model/event-window.ts';
import { monthsHolding } from '#model/lineage.ts';
import { DISCLOSURE_KINDS } from '#state/fields/industry.ts';
import { START, type ViewState } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { view as experts } from '#views/experts/figures.ts';
import { view as industry } from '#views/industry/figures.ts';
import { view as opinion } from '#views/opinion/figures.ts';
import { view as timeline } from '#views/timeline/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const sources = new Set(snapshot.sources?.records.map(({ id }) => id));
const VIEWS = [experts, industry, opinion, timeline];

const dates = fc.oneof(
  fc.integer({ min: 2016, max: 2025 }).map(String),
  fc
    .tuple(fc.integer({ min: 2016, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 2016, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
);

function clauseOf(...levels: string[]): fc.Arbitrary<Clause> {
  return fc.record({
    include: fc.uniqueArray(fc.constantFrom(...levels), { maxLength: 2 }),
    exclude: fc.constant([]),
  });
}

const states: fc.Arbitrary<ViewState> = fc
  .record({
    disclosureKind: fc.constantFrom(...DISCLOSURE_KINDS),
    positionTopic: clauseOf('funding', 'biosecurity', 'party-venue'),
    positionStatus: clauseOf('call', 'claim-unverified'),
    positionsText: fc.constantFrom('', 'ant', '红线', 'zebra'),
    eventDomain: clauseOf('international', 'opinion', 'technical'),
    eventKind: clauseOf('article', 'registration'),
    eventOrigin: clauseOf('report', 'collected'),
    eventsText: fc.constantFrom('', 'LI Qiang', 'zebra'),
    eventsFrom: fc.constantFrom('', '2018-01', '2024-01', '2030-01'),
    eventsTo: fc.constantFrom('', '2023-12', '2017-01'),
  })
  .map((chosen) => ({ ...START, ...chosen }));

describe('the context views, in any state and either language', () => {
  it('put every number into the grid, in order, and nothing else', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...LANGUAGES), (state, language) => {
        for (const { figuresOf } of VIEWS) {
          for (const spec of figuresOf(snapshot, state, wordingOf(language))) {
            const drawn = gridOf(spec)
              .rows.flat()
              .flatMap(({ mark }) => (mark === null ? [] : [mark]));
            expect(drawn).toEqual(marksOf(spec));
            expect([spec.figure, new Set(drawn.map(({ key }) => key)).size]).toEqual([spec.figure, drawn.length]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('trace every value to rows and to listed sources', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const { figuresOf } of VIEWS) {
          for (const spec of figuresOf(snapshot, state, wordingOf('en'))) {
            for (const mark of marksOf(spec)) {
              if (mark.value === null || mark.value === 0) continue;
              expect([spec.figure, mark.key, mark.rows().length > 0, mark.refs().length > 0]).toEqual([
                spec.figure,
                mark.key,
                true,
                true,
              ]);
              for (const { source } of mark.refs()) expect(sources).toContain(source);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('clusters', () => {
  const event = (date: string, at: number): TimelineEvent => ({
    key: `event-${at}`,
    value: 1,
    rows: () => [],
    refs: () => [],
    lane: 'any',
    date,
    when: date,
    label: date,
    detail: '',
    colour: 'other',
    isAfterReport: false,
  });

  it('hold every event of the axis once, and stand apart', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 40 }), fc.double({ min: 0, max: 0.3, noNaN: true }), (all, least) => {
        const [from, to] = ['2019-03', '2024-05'];
        const events = all.map(event);
        const clusters = clustersOf(placeEvents(events, from, to), least);
        const inside = events.filter(({ date }) => date !== null && stretchOf(date, from, to) !== null);
        const held = clusters.flatMap((cluster) => cluster.events.map(({ key }) => key));
        expect(held.toSorted()).toEqual(inside.map(({ key }) => key).toSorted());
        for (const isVague of [true, false]) {
          const centres = clusters
            .filter((cluster) => cluster.isVague === isVague)
            .map(({ centre }) => centre)
            .toSorted((one, other) => one - other);
          for (let at = 1; at < centres.length; at += 1) {
            expect((centres[at] ?? 0) - (centres[at - 1] ?? 0)).toBeGreaterThanOrEqual(least - 1e-9);
          }
        }
      }),
    );
  });
});

describe('the window of months', () => {
  it('lies inside the whole, whatever an address asks for', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { minLength: 1 }),
        fc.constantFrom('', '1990-01', '2020-06', '2040-12'),
        fc.constantFrom('', '1990-01', '2021-06', '2040-12'),
        (all, from, to) => {
          const whole = monthsHolding(all);
          const window = chosenWindow(all, from, to);
          expect(window).not.toBeNull();
          if (whole === null || window === null) return;
          expect(window.from >= whole.from && window.from <= window.to && window.to <= whole.to).toBe(true);
        },
      ),
    );
  });

  it('has no silence of a year in its close part, and drops nothing but what lies before one', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1 }), (all) => {
        const close = closeWindow(all);
        if (close === null) throw new Error('dated');
        const months = monthsBetween(close.from, close.to);
        let silence = 0;
        for (const month of months) {
          const isBusy = all.some((date) => isWithin(date, { from: month, to: month }));
          silence = isBusy ? 0 : silence + 1;
          expect(silence).toBeLessThan(12);
        }
        expect(all.some((date) => isWithin(date, { from: close.from, to: close.from }))).toBe(true);
      }),
    );
  });

  it('names months inside it, at most eight up to eight years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), (length) => {
        const months = monthsBetween('2017-04', '2030-01').slice(0, length + 1);
        const window = { from: months[0] ?? '', to: months.at(-1) ?? '' };
        const named = namedMonths(window);
        expect(named.length).toBeLessThanOrEqual(9);
        for (const month of named) expect(months).toContain(month);
      }),
    );
  });
});
