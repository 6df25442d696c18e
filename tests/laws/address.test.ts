import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '#lib/partial-date.ts';
import type { Clause } from '#model/clause.ts';
import { makesStep, readAddress, writeAddress } from '#state/address.ts';
import { clause, monthClause, sortKeys, type Codec } from '#state/codecs.ts';
import { FIELDS, forEachField, START, type ViewState } from '#state/fields.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const month = fc.constantFrom(...monthsBetween('2023-04', '2024-05'), 'unknown');

function clauseOf(level: fc.Arbitrary<string>): fc.Arbitrary<Clause> {
  return fc
    .tuple(fc.uniqueArray(level, { maxLength: 6 }), fc.uniqueArray(level, { maxLength: 3 }))
    .map(([include, exclude]) => ({ include: include.filter((each) => !exclude.includes(each)), exclude }));
}

/** Any address-like text, and some that means to do harm. */
const anything = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.webQueryParameters(),
  fc.constantFrom(
    '?view=research&direction=<script>alert(1)</script>',
    '?view=javascript:alert(1)',
    '?view=research&months=2023-01..9999-12',
    '?v=-1&view=research',
    '?view=research&view=groups&q=%E0%A4%A',
    '?__proto__=1&constructor=2',
  ),
);

/** Any state that a reader can reach: each field holds something that its own codec can read. */
const reachable: fc.Arbitrary<ViewState> = fc
  .record({
    view: fc.constantFrom<ViewState['view']>('research'),
    language: fc.constantFrom<ViewState['language']>('auto', 'en', 'zh'),
    asTable: fc.uniqueArray(id, { maxLength: 4 }),
    evidence: fc.constantFrom('', 'months:2024-02/robustness', 'group:shlab'),
    months: clauseOf(month),
    direction: clauseOf(id),
    group: clauseOf(id),
    text: fc.string({ maxLength: 60, unit: 'grapheme' }),
    monthsMode: fc.constantFrom<ViewState['monthsMode']>('stacked', 'lines', 'share', 'cumulative'),
    reportLines: fc.boolean(),
  })
  .map((some) => ({ ...START, ...some }));

describe('addresses', () => {
  it('say a whole view state and get it back', () => {
    fc.assert(
      fc.property(reachable, (state) => {
        const { state: back, problems } = readAddress(writeAddress(state));
        expect(problems).toEqual([]);
        expect(back).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same when written again', () => {
    fc.assert(
      fc.property(anything, (search) => {
        const once = writeAddress(readAddress(search).state);
        expect(writeAddress(readAddress(once).state)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('open whatever they say, without throwing, and report what they could not use', () => {
    fc.assert(
      fc.property(anything, (search) => {
        const { state } = readAddress(search);
        forEachField((name, field) => {
          expect(field.codec.read(field.codec.write(state[name]))).toEqual(state[name]);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('say nothing at the start', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('')).toEqual({ state: START, problems: [] });
  });

  it('leave out what stands at its start value and what belongs to another view', () => {
    const state = { ...START, view: 'research', direction: { include: ['alignment'], exclude: [] } } as const;
    expect(writeAddress(state)).toBe('?view=research&direction=alignment');
  });

  it('name no parameter twice', () => {
    const names = Object.values(FIELDS).map(({ parameter }) => parameter);
    expect(new Set(names).size).toBe(names.length);
  });

  it('report what they do not know, in the words of the link', () => {
    const { state, problems } = readAddress('?view=research&direction=UPPER&colour=red');
    expect(state).toEqual({ ...START, view: 'research' });
    expect(problems).toEqual([
      { kind: 'bad-value', parameter: 'direction', value: 'UPPER' },
      { kind: 'unknown-parameter', parameter: 'colour', value: 'red' },
    ]);
  });

  it('stay under 2,000 characters when every facet is in use', () => {
    const many = { include: Array.from({ length: 12 }, (_, at) => `some-long-level-${at}`), exclude: [] };
    const state: ViewState = {
      ...START,
      view: 'research',
      direction: many,
      group: many,
      institution: many,
      city: many,
      months: { include: monthsBetween('2023-04', '2024-05'), exclude: [] },
    };
    expect(writeAddress(state).length).toBeLessThan(2000);
  });
});

describe('codecs', () => {
  const expectReadBack = <Value>(codec: Codec<Value>, value: fc.Arbitrary<Value>): void => {
    fc.assert(
      fc.property(value, (each) => {
        expect(codec.read(codec.write(each))).toEqual(each);
      }),
      { numRuns: 1000 },
    );
  };

  it('read back clauses', () => {
    expectReadBack(clause, clauseOf(id));
  });

  it('read back clauses on months, runs shortened', () => {
    expectReadBack(monthClause, clauseOf(month));
  });

  it('read back sort keys', () => {
    const key = fc.record({ column: id, isDescending: fc.boolean() });
    expectReadBack(sortKeys, fc.uniqueArray(key, { maxLength: 3, selector: ({ column }) => column }));
  });

  it('shorten runs of months as a reader would write them', () => {
    const months = [...monthsBetween('2023-10', '2024-02'), '2024-04'];
    expect(monthClause.write({ include: months, exclude: ['2024-03'] })).toBe('2023-10..2024-02,2024-04,-2024-03');
  });
});

describe('Back steps', () => {
  it('are made by a filter and by the start and end of a search, not by its letters', () => {
    const filtered = { ...START, direction: { include: ['alignment'], exclude: [] } };
    expect(makesStep(START, filtered)).toBe(true);
    expect(makesStep(START, { ...START, text: 'u' })).toBe(true);
    expect(makesStep({ ...START, text: 'u' }, { ...START, text: 'un' })).toBe(false);
    expect(makesStep(START, { ...START, monthsMode: 'lines' })).toBe(false);
    expect(makesStep(START, START)).toBe(false);
  });
});
